package org.petitiondesk.compose;

import org.petitiondesk.model.common.Country;
import org.petitiondesk.model.letter.Block.AnnexGroup;
import org.petitiondesk.model.petition.Disclosure;
import org.petitiondesk.model.petition.SignatureOrder.Grouping;

import java.util.ArrayList;
import java.util.List;

/**
 * The lines of an annex under their headings: organizations first, then persons, numbered through;
 * each of them, where this is wanted, lead signers first and the others by country, place or
 * organization. Those that were set aside come last and have no numbers.
 */
final class AnnexGroups {
    private final LetterWords words;
    private final SignatureList signatures;
    private final List<AnnexGroup> groups = new ArrayList<>();
    private int number;

    /** A heading and what of it tells the group. */
    private record Heading(String text, String group) {}

    AnnexGroups(LetterWords words, SignatureList signatures) {
        this.words = words;
        this.signatures = signatures;
    }

    List<AnnexGroup> groups() {
        Grouping grouping = signatures.order().grouping();
        add(
                words.text(Word.ANNEX_ORGANIZATIONS),
                signatures.organizations(),
                signatures.leadOrganizations(),
                // A heading for each line would say it twice.
                grouping == Grouping.ORGANIZATION ? Grouping.NONE : grouping);
        add(
                words.text(Word.ANNEX_PERSONS),
                signatures.persons(),
                signatures.leadPersons(),
                grouping);
        add(words.text(Word.ANNEX_SET_ASIDE), signatures.setAside(), 0, Grouping.NONE);
        return List.copyOf(groups);
    }

    private void add(String kind, DisclosureList lines, int leads, Grouping grouping) {
        if (grouping == Grouping.NONE) {
            end(new Heading(kind, ""), lines, 0, lines.size());
            return;
        }
        Heading former = new Heading("", "");
        int begun = 0;
        int at = 0;
        for (Disclosure line : lines) {
            Heading heading = heading(kind, line, at < leads, grouping);
            if (!heading.text().equalsIgnoreCase(former.text())) {
                end(former, lines, begun, at);
                former = heading;
                begun = at;
            }
            at++;
        }
        end(former, lines, begun, at);
    }

    private void end(Heading heading, DisclosureList lines, int from, int to) {
        if (to > from) {
            int size = to - from;
            groups.add(
                    new AnnexGroup(
                            heading.text(),
                            heading.group(),
                            new AnnexLines(words, lines, from, size, number + 1)));
            number += size;
        }
    }

    private Heading heading(String kind, Disclosure line, boolean leads, Grouping grouping) {
        String group = leads ? words.text(Word.ANNEX_LEADS) : group(grouping, line);
        return new Heading(kind + words.text(Word.ANNEX_GROUP_SEPARATOR) + group, group);
    }

    private String group(Grouping grouping, Disclosure line) {
        String group = grouping.of(line);
        if (group.isEmpty()) {
            return words.text(Word.ANNEX_NOT_TOLD);
        }
        return grouping == Grouping.COUNTRY ? Country.nameOf(group, words.language()) : group;
    }
}
