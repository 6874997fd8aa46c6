import { useCallback, useMemo, useState } from "react";

/** What the mouse or the focus is on, in the tree, the list or on the map: the other two show it, too. */
export interface Pointing {
  partners: readonly string[];
  /** The AGS of a county, by itself or as that of the partner pointed at. */
  county: string | undefined;
  pointPartners: (ids: readonly string[], county?: string) => void;
  pointCounty: (id: string | undefined) => void;
}

interface Pointed {
  partners: readonly string[];
  county: string | undefined;
}

const NOTHING: Pointed = { partners: [], county: undefined };

/** Keeps what is pointed at. */
export function usePointing(): Pointing {
  const [pointed, setPointed] = useState(NOTHING);
  const pointPartners = useCallback(
    (partners: readonly string[], county?: string) => setPointed({ partners, county }),
    [],
  );
  const pointCounty = useCallback((county: string | undefined) => setPointed({ partners: [], county }), []);
  return useMemo(() => ({ ...pointed, pointPartners, pointCounty }), [pointed, pointPartners, pointCounty]);
}

/** Whether a partner is pointed at, by itself or with all of its county. */
export function isPointed(pointing: Pointing, id: string, county: string | undefined): boolean {
  const { partners } = pointing;
  return partners.length > 0 ? partners.includes(id) : county !== undefined && county === pointing.county;
}
