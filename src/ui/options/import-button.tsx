interface ImportButtonProps {
  onImport(file: File): void;
}

/** Asks for a file with annotations; the same file can be chosen again. */
export function ImportButton({ onImport }: ImportButtonProps) {
  return (
    <p>
      <label for="import">Import notes and corrections (Web Annotation, .jsonld)</label>{' '}
      <input
        id="import"
        type="file"
        accept=".jsonld,.json,application/ld+json,application/json"
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          if (file) onImport(file);
          event.currentTarget.value = '';
        }}
      />
    </p>
  );
}
