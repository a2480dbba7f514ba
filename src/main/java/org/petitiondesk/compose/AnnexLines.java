package org.petitiondesk.compose;

import org.petitiondesk.model.letter.AnnexEntries;
import org.petitiondesk.model.letter.Block.AnnexEntry;
import org.petitiondesk.model.petition.Capacity;
import org.petitiondesk.model.petition.Disclosure;
import org.petitiondesk.model.petition.SignatureState;

import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Objects;

/** Some signatures that follow one another, as lines of an annex in one language. */
final class AnnexLines extends AnnexEntries {
    private final LetterWords words;
    private final DisclosureList shown;
    private final int from;
    private final int size;
    private final int number;

    /**
     * @param from the first of them among those that are shown
     * @param number of the first; those that were set aside have none
     */
    AnnexLines(LetterWords words, DisclosureList shown, int from, int size, int number) {
        this.words = words;
        this.shown = shown;
        this.from = from;
        this.size = size;
        this.number = number;
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public AnnexEntry get(int index) {
        return entry(shown.get(from + Objects.checkIndex(index, size)), number + index);
    }

    @Override
    public Iterator<AnnexEntry> iterator() {
        Iterator<Disclosure> lines = shown.from(from);
        return new Iterator<>() {
            private int done;

            @Override
            public boolean hasNext() {
                return done < size;
            }

            @Override
            public AnnexEntry next() {
                if (!hasNext()) {
                    throw new NoSuchElementException();
                }
                return entry(lines.next(), number + done++);
            }
        };
    }

    private AnnexEntry entry(Disclosure line, int its) {
        return switch (line) {
            case Disclosure.Named named -> named(named, its);
            case Disclosure.Initialled(String initials) -> new AnnexEntry(its, initials, "");
            case Disclosure.SetAside(String name, SignatureState state) ->
                    new AnnexEntry(
                            0,
                            name,
                            words.text(
                                    state == SignatureState.STRUCK
                                            ? Word.ANNEX_STRUCK
                                            : Word.ANNEX_DUPLICATE));
            case Disclosure.Counted _, Disclosure.Withdrawn _, Disclosure.Absent _ ->
                    throw new IllegalStateException("such a signature has no line");
        };
    }

    private AnnexEntry named(Disclosure.Named named, int its) {
        return switch (named.capacity()) {
            case Capacity.Personal(String affiliation) ->
                    new AnnexEntry(its, named.name(), detail(affiliation, named.place()));
            case Capacity.Representing(String organization, String title) -> {
                boolean unnamed = organization.isBlank();
                boolean alone = unnamed || organization.strip().equals(named.name().strip());
                yield new AnnexEntry(
                        its,
                        unnamed ? named.name() : organization,
                        detail(alone ? "" : named.name(), title, named.place()));
            }
        };
    }

    private String detail(String... parts) {
        StringBuilder detail = new StringBuilder();
        for (String part : parts) {
            if (!part.isBlank()) {
                detail.append(detail.isEmpty() ? "" : words.text(Word.DETAIL_SEPARATOR))
                        .append(part.strip());
            }
        }
        return detail.toString();
    }
}
