/** Rules that stand beside every text on their subject, whole and in view. */
export function SafetyRules({ rules }: { readonly rules: readonly string[] }) {
  return (
    <>
      {rules.map((rule) => (
        <p key={rule} class="caution">
          {rule}
        </p>
      ))}
    </>
  );
}
