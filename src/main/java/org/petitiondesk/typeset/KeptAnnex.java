package org.petitiondesk.typeset;

import org.petitiondesk.model.common.Language;
import org.petitiondesk.model.letter.Block;
import org.petitiondesk.model.letter.PageSetup;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The annex that was set last; setting it takes time in proportion to the names. */
final class KeptAnnex {
    private Optional<Key> key = Optional.empty();
    private List<Sheet> sheets = List.of();

    /** All that the look of an annex depends on. */
    private record Key(
            Block.Annex annex,
            Language language,
            PageSetup page,
            String code,
            List<String> values) {}

    /** The annex's pages, set anew only if it is another annex or looks otherwise. */
    List<Sheet> sheets(Block.Annex annex, Setting setting, int headingLevel) {
        Key wanted =
                new Key(
                        annex,
                        setting.language(),
                        setting.letter().page(),
                        setting.letter().running().continuation().code(),
                        setting.letter().values());
        if (!key.equals(Optional.of(wanted))) {
            List<Sheet> set = new ArrayList<>();
            new AnnexSetter(setting, annex, headingLevel).forEachRemaining(set::add);
            sheets = List.copyOf(set);
            key = Optional.of(wanted);
        }
        return sheets;
    }
}
