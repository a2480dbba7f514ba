package org.petitiondesk.typeset;

import org.petitiondesk.model.letter.Block;

import java.util.List;

/** How a language arranges the places for signatures. */
sealed interface SignatureStyle permits RuledSlots, ChineseSigners, KoreanSigners {

    List<Strip> strips(Block.SignatureBlock block);

    /** The date, where it stands between the text and the signatures. */
    Strip date(String date);

    static SignatureStyle of(Setting setting) {
        return switch (setting.language().writing()) {
            case HAN -> new ChineseSigners(setting);
            case HANGUL -> new KoreanSigners(setting);
            case OTHER -> new RuledSlots(setting);
        };
    }
}
