/** What is still needed or wrong, said under the choice it is about. */
export function Missing({ is, children }: { is: boolean; children: string }) {
  return (
    <div role="status" className="support-missing">
      {is ? children : null}
    </div>
  );
}
