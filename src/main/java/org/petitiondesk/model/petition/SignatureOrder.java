package org.petitiondesk.model.petition;

import org.petitiondesk.model.common.Id;
import org.petitiondesk.model.common.Language;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * In which order a petition's signatures are listed, in every copy and language alike, so that a
 * signature has one number everywhere.
 *
 * @param rule by what
 * @param collation the language by whose rules names are sorted; a tag may choose among several
 *     ({@code zh-u-co-stroke}; BCP 47, Unicode extension "co")
 * @param grouping what stands together under a heading
 * @param seed of {@link Rule#ROUND_ROBIN}; may be empty
 * @param leads signatures that come first, in their order
 */
public record SignatureOrder(
        Rule rule, Language collation, Grouping grouping, String seed, List<Id> leads) {
    public static final SignatureOrder RECORDED =
            new SignatureOrder(Rule.RECORDED, Language.UNDETERMINED, Grouping.NONE, "", List.of());

    public SignatureOrder {
        seed = seed.strip();
        leads = List.copyOf(leads);
    }

    /** By what signatures are sorted. */
    public enum Rule {
        RECORDED,
        NAME,
        PLACE,
        COUNTRY,
        /** Drawn by lot, so that nobody is first; whoever has list and seed can draw again. */
        ROUND_ROBIN;

        /** The word used on the command line. */
        public String word() {
            return wordOf(this);
        }
    }

    /** By what signatures stand together. */
    public enum Grouping {
        NONE,
        COUNTRY,
        PLACE,
        ORGANIZATION;

        /** The word used on the command line. */
        public String word() {
            return wordOf(this);
        }

        /**
         * What a line stands under: a country (a name or a code), a place, an organization; empty
         * where it has none.
         */
        public String of(Disclosure shown) {
            if (!(shown instanceof Disclosure.Named named)) {
                return "";
            }
            return switch (this) {
                case NONE -> "";
                case COUNTRY -> named.country().strip();
                case PLACE -> named.place().strip();
                case ORGANIZATION -> named.capacity().named();
            };
        }
    }

    private static String wordOf(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether it is the order in which signatures were recorded, without groups. */
    public boolean isRecorded() {
        return rule == Rule.RECORDED && grouping == Grouping.NONE && leads.isEmpty();
    }

    /** The seed, where it tells the order. */
    public Optional<String> drawnBy() {
        return rule == Rule.ROUND_ROBIN ? Optional.of(seed) : Optional.empty();
    }

    /** The same with others first. */
    public SignatureOrder leadBy(List<Id> first) {
        return new SignatureOrder(rule, collation, grouping, seed, first);
    }
}
