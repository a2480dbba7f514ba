package org.petitiondesk.compose;

import org.petitiondesk.model.common.Country;
import org.petitiondesk.model.common.Language;

import java.util.Map;
import java.util.Optional;

/**
 * In which language the officials of a state write, as far as its constitution or law names one and
 * there are words for packs in it.
 */
final class StateLanguages {
    private static final Map<String, Language> BY_COUNTRY =
            Map.ofEntries(
                    Map.entry("CN", Language.CHINESE_SIMPLIFIED),
                    Map.entry("KP", Language.KOREAN),
                    Map.entry("KR", Language.KOREAN),
                    Map.entry("FR", Language.FRENCH),
                    Map.entry("MC", Language.FRENCH),
                    Map.entry("BJ", Language.FRENCH),
                    Map.entry("CD", Language.FRENCH),
                    Map.entry("CG", Language.FRENCH),
                    Map.entry("CI", Language.FRENCH),
                    Map.entry("GA", Language.FRENCH),
                    Map.entry("GN", Language.FRENCH),
                    Map.entry("SN", Language.FRENCH),
                    Map.entry("TG", Language.FRENCH));

    private StateLanguages() {}

    static Optional<Language> of(Country state) {
        return Optional.ofNullable(BY_COUNTRY.get(state.code()));
    }
}
