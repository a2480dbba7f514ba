package org.petitiondesk.compose;

import org.petitiondesk.model.common.Country;
import org.petitiondesk.model.letter.Block.AnnexEntry;
import org.petitiondesk.model.letter.Block.AnnexGroup;
import org.petitiondesk.model.petition.Capacity;
import org.petitiondesk.model.petition.Disclosure;
import org.petitiondesk.model.petition.SignatureOrder.Grouping;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The lines of an annex under their headings: organizations first, then persons, numbered through;
 * each of them, where this is wanted, lead signers first and the others by country, place or
 * organization.
 */
final class AnnexGroups {
    private final LetterWords words;
    private final SignatureList signatures;
    private final List<AnnexGroup> groups = new ArrayList<>();
    private List<AnnexEntry> entries = new ArrayList<>();
    private int number;

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
        return List.copyOf(groups);
    }

    private void add(String kind, List<Disclosure> lines, int leads, Grouping grouping) {
        String former = "";
        for (int i = 0; i < lines.size(); i++) {
            String heading = heading(kind, lines.get(i), i < leads, grouping);
            if (!heading.equalsIgnoreCase(former)) {
                end(former);
                former = heading;
            }
            number++;
            entries.add(entry(lines.get(i)));
        }
        end(former);
    }

    private void end(String heading) {
        if (!entries.isEmpty()) {
            groups.add(new AnnexGroup(heading, entries));
            entries = new ArrayList<>();
        }
    }

    private String heading(String kind, Disclosure line, boolean leads, Grouping grouping) {
        if (grouping == Grouping.NONE) {
            return kind;
        }
        String group = leads ? words.text(Word.ANNEX_LEADS) : group(grouping, line);
        return kind + words.text(Word.ANNEX_GROUP_SEPARATOR) + group;
    }

    private String group(Grouping grouping, Disclosure line) {
        String group = grouping.of(line);
        if (group.isEmpty()) {
            return words.text(Word.ANNEX_NOT_TOLD);
        }
        return grouping == Grouping.COUNTRY ? Country.nameOf(group, words.language()) : group;
    }

    private AnnexEntry entry(Disclosure shown) {
        return switch (shown) {
            case Disclosure.Named named -> named(named);
            case Disclosure.Initialled initialled ->
                    new AnnexEntry(number, initialled.initials(), "");
            case Disclosure.Counted _,
                    Disclosure.SetAside _,
                    Disclosure.Withdrawn _,
                    Disclosure.Absent _ ->
                    throw new IllegalStateException("such a signature has no line");
        };
    }

    private AnnexEntry named(Disclosure.Named named) {
        return switch (named.capacity()) {
            case Capacity.Personal personal ->
                    new AnnexEntry(
                            number, named.name(), detail(personal.affiliation(), named.place()));
            case Capacity.Representing representing -> {
                String organization = representing.organization().strip();
                boolean unnamed = organization.isEmpty();
                boolean alone = unnamed || organization.equals(named.name().strip());
                yield new AnnexEntry(
                        number,
                        unnamed ? named.name() : representing.organization(),
                        detail(alone ? "" : named.name(), representing.title(), named.place()));
            }
        };
    }

    private String detail(String... parts) {
        return String.join(
                words.text(Word.DETAIL_SEPARATOR),
                Stream.of(parts).map(String::strip).filter(part -> !part.isEmpty()).toList());
    }
}
