/** Words in both languages of the product. */
export interface Words {
  nl: string;
  en: string;
}
