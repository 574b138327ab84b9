/** A text in both languages of the product. */
export interface Texts {
  readonly id: string;
  readonly en: string;
}
