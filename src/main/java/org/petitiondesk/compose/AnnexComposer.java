package org.petitiondesk.compose;

import org.petitiondesk.model.letter.Block;
import org.petitiondesk.model.letter.Block.AnnexGroup;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes the list of signatories: organizations first, then persons, numbered through. */
final class AnnexComposer {
    private final LetterWords words;
    private final SignatureList signatures;

    AnnexComposer(LetterWords words, SignatureList signatures) {
        this.words = words;
        this.signatures = signatures;
    }

    /**
     * The annex; empty if it would show nothing and count nobody.
     *
     * @param facts fill the sentence of introduction: code, date, addressee
     */
    Optional<Block.Annex> annex(Map<String, String> facts) {
        if (signatures.showsNothing()) {
            return Optional.empty();
        }
        return Optional.of(
                new Block.Annex(
                        words.text(Word.ANNEX),
                        Blanks.fill(words.text(Word.ANNEX_INTRODUCTION), facts),
                        groups(),
                        summary(),
                        new Block.AnnexWords(
                                words.text(Word.ANNEX_NUMBER),
                                words.text(Word.ANNEX_NAME),
                                words.text(Word.ANNEX_DETAIL),
                                words.text(Word.ANNEX_CONTINUED))));
    }

    /** An annex that was printed before, with the names of now; empty if it would show nothing. */
    Optional<Block.Annex> again(Block.Annex printed) {
        return signatures.showsNothing()
                ? Optional.empty()
                : Optional.of(printed.with(groups(), summary()));
    }

    private List<AnnexGroup> groups() {
        return signatures.groups(
                words.language(), () -> new AnnexGroups(words, signatures).groups());
    }

    private List<String> summary() {
        List<String> lines = new ArrayList<>();
        boolean anyShown = !signatures.organizations().isEmpty() || !signatures.persons().isEmpty();
        if (signatures.unnamed() > 0) {
            lines.add(
                    anyShown
                            ? words.counting(
                                    Word.UNNAMED_ONE, Word.UNNAMED_OTHER, signatures.unnamed())
                            : words.counting(
                                    Word.UNNAMED_ONLY_ONE,
                                    Word.UNNAMED_ONLY_OTHER,
                                    signatures.unnamed()));
        }
        if (signatures.withdrawn() > 0) {
            lines.add(
                    words.counting(
                            Word.WITHDRAWN_ONE, Word.WITHDRAWN_OTHER, signatures.withdrawn()));
        }
        if (signatures.organizations().size() + signatures.persons().size() > 1) {
            signatures
                    .order()
                    .drawnBy()
                    .ifPresent(seed ->
                            lines.add(
                                    Blanks.fill(
                                            words.text(Word.ANNEX_DRAWN), Map.of("seed", seed))));
        }
        return lines;
    }
}
