package org.petitiondesk.compose;

import org.petitiondesk.model.addressee.AddresseeOnDate;
import org.petitiondesk.model.common.Language;
import org.petitiondesk.model.delivery.Delivery;
import org.petitiondesk.model.letter.Block;
import org.petitiondesk.model.letter.Envelope;
import org.petitiondesk.model.letter.LetterDocument;
import org.petitiondesk.model.letter.Paper;
import org.petitiondesk.model.petition.Petition;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the papers of one city's pack are made of. Nothing of another city is in it.
 *
 * @param signatures as the addressee may see them
 * @param letters to be handed over, the leading one first; at least one
 * @param paper that everything is printed on
 * @param team in which language the papers of those are who hand it in
 * @param mission in which language the papers are that the mission gets besides the letters
 */
public record PackFacts(
        Petition petition,
        Delivery delivery,
        AddresseeOnDate addressee,
        SignatureList signatures,
        List<LetterDocument> letters,
        Paper paper,
        Language team,
        Language mission) {
    /** How many sheets go into an envelope (general knowledge). */
    private static final int FOLDED_TWICE = 5;

    private static final int FOLDED_ONCE = 12;

    private static final int LETTER_PAGES = 2;
    private static final int NAMES_ON_A_PAGE = 70;

    public PackFacts {
        letters = List.copyOf(letters);
    }

    /** The first of these languages that the papers of a pack have words in; else English. */
    public static Language spoken(Stream<Language> wanted) {
        return wanted.filter(PackWords::isKnown).findFirst().orElse(Language.ENGLISH);
    }

    /**
     * In which language a mission reads papers that are made for it: the first of those that it is
     * written to in, else that of the state it represents, else that of the letter.
     */
    public static Language ofMission(List<Language> wanted, AddresseeOnDate to, Language letter) {
        Optional<Language> ofState = to.to().post().country().flatMap(StateLanguages::of);
        return spoken(
                Stream.of(wanted.stream(), ofState.stream(), Stream.of(letter))
                        .flatMap(languages -> languages));
    }

    /** The files that papers speak of. */
    public record Files(String printRun, String envelope, String sums, String email, String form) {}

    /** The smallest envelope that the letters are likely to go into, printed on both sides. */
    public Envelope envelope() {
        long pages =
                letters.stream()
                        .mapToLong(letter -> LETTER_PAGES + letter.signatories() / NAMES_ON_A_PAGE)
                        .sum();
        if (pages <= 2 * FOLDED_TWICE) {
            return Envelope.of(paper);
        }
        return paper == Paper.A4 && pages <= 2 * FOLDED_ONCE ? Envelope.C5 : Envelope.C4;
    }

    /** The language of the leading letter. */
    Language leading() {
        return letters.getFirst().language();
    }

    /** Whether any letter has a list of signatories. */
    boolean hasList() {
        return letters.stream().anyMatch(PackFacts::hasList);
    }

    static boolean hasList(LetterDocument letter) {
        return letter.blocks().stream().anyMatch(Block.Annex.class::isInstance);
    }
}
