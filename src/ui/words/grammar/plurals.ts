/**
 * Makes what chooses among the forms that a language has for a number of things, `#` standing for the number:
 * `plural(2, { one: '# file', other: '# files' })`.
 */
export function pluralsOf<Form extends Intl.LDMLPluralRule>(tag: string) {
  let rules: Intl.PluralRules | null = null;
  let numbers: Intl.NumberFormat | null = null;
  return (count: number, forms: Readonly<Record<Form | 'other', string>>): string => {
    rules ??= new Intl.PluralRules(tag);
    // Thousands are set apart where there are many of them: "1200", "12,000".
    numbers ??= new Intl.NumberFormat(tag, { useGrouping: 'min2' });
    const known: Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> = forms;
    return (known[rules.select(count)] ?? forms.other).replace('#', numbers.format(count));
  };
}
