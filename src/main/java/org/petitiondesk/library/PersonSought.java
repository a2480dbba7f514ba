package org.petitiondesk.library;

import java.util.Optional;

/** By what the signatures of a person are looked for. */
public sealed interface PersonSought {
    /** Fewer digits may be anybody's. */
    int FEWEST_DIGITS = 5;

    /** A whole e-mail address, in small or capital letters. */
    record Email(String address) implements PersonSought {}

    /**
     * A telephone number, by its last nine digits, or all if they are fewer: whether a country code
     * or a zero stands in front is left to whoever writes a number down.
     */
    record Telephone(String digits) implements PersonSought {
        private static final int TELLING = 9;

        public Telephone {
            digits = telling(digits);
        }

        /** Whether it may be the number that somebody wrote. */
        public boolean matches(String written) {
            String other = telling(written);
            return other.length() >= FEWEST_DIGITS
                    && (other.endsWith(digits) || digits.endsWith(other));
        }

        private static String telling(String written) {
            StringBuilder digits = new StringBuilder();
            written.codePoints()
                    .filter(Character::isDigit)
                    .map(c -> Character.digit(c, 10))
                    .forEach(digits::append);
            String number = digits.toString().replaceFirst("^0+", "");
            return number.substring(Math.max(0, number.length() - TELLING));
        }
    }

    /** All words of a name, in any order. */
    record Name(String words) implements PersonSought {}

    /**
     * Reads what somebody typed.
     *
     * @return empty for what is too little to mean a person
     */
    static Optional<PersonSought> of(String who) {
        String wanted = who.strip();
        if (wanted.contains("@")) {
            return Optional.of(new Email(wanted));
        }
        if (wanted.codePoints().anyMatch(Character::isLetter)) {
            return Optional.of(new Name(wanted));
        }
        Telephone number = new Telephone(wanted);
        return number.digits().length() < FEWEST_DIGITS ? Optional.empty() : Optional.of(number);
    }
}
