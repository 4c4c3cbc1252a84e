import { goToSection } from '../../case/go-to-section.js';
import type { SectionId } from '../../case/sections/section-list.js';
import { Button } from '../../components/button.js';
import { useNavigation } from '../../stores/stores.js';

/** A press that goes where the case says what this section begins with. */
export function ToCase({ section, says }: { readonly section: SectionId; readonly says: string }) {
  const go = useNavigation((s) => s.go);
  return (
    <Button kind="quiet" onPress={() => goToSection(section, go)}>
      {says}
    </Button>
  );
}
