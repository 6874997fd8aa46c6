import { useLocation } from "@tanstack/react-router";
import { useEffect } from "react";
import { useTranslation } from "react-i18next";
import Markdown from "react-markdown";
import rehypeSlug from "rehype-slug";
import remarkGfm from "remark-gfm";
import german from "../../../../docs/methoden.md?raw";
import english from "../../../../docs/methods.md?raw";
import { useLanguage } from "../../i18n/use-language.ts";
import { Page } from "../../ui/Page.tsx";
import "./methods.css";

/** Every number's definition; the text is the project's own documentation, docs/methods.md and docs/methoden.md. */
export function MethodsPage() {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const { hash } = useLocation();
  const text = language === "en" ? english : german;
  useEffect(() => {
    if (hash && text) document.getElementById(hash)?.scrollIntoView();
  }, [hash, text]);
  return (
    <Page title={t("nav.methods")}>
      <div className="methods">
        <Markdown remarkPlugins={[remarkGfm]} rehypePlugins={[rehypeSlug]}>
          {text.replace(/^# .*\n/, "")}
        </Markdown>
      </div>
    </Page>
  );
}
