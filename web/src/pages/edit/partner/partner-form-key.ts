/** Of the draft of a partner that is edited. */
export const partnerFormKey = (id: string) => `partner ${id}`;

/** Of the draft of a new one. */
export const NEW_PARTNER_KEY = "partner new";
