declare module "react-cytoscapejs" {
  import type { Core, CytoscapeOptions, ElementDefinition, LayoutOptions } from "cytoscape";
  import type { ComponentType } from "react";

  /** What of the component's props is used here; the package has no types of its own. */
  export interface CytoscapeComponentProps
    extends Pick<
      CytoscapeOptions,
      | "minZoom"
      | "maxZoom"
      | "wheelSensitivity"
      | "boxSelectionEnabled"
      | "autounselectify"
      | "textureOnViewport"
      | "pixelRatio"
    > {
    className?: string;
    elements: ElementDefinition[];
    layout?: LayoutOptions;
    cy?: (instance: Core) => void;
  }

  const CytoscapeComponent: ComponentType<CytoscapeComponentProps>;
  export default CytoscapeComponent;
}
