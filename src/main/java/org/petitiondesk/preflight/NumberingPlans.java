package org.petitiondesk.preflight;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.NumberParseException.ErrorType;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;

import org.petitiondesk.model.common.Country;

import java.util.Optional;
import java.util.regex.Pattern;

/** What the world's numbering plans (ITU-T E.164) say of a number, by libphonenumber. */
final class NumberingPlans {
    /** The sign or digits before an international number, and zeros that do not belong there. */
    private static final Pattern PREFIX = Pattern.compile("^[+\uFF0B]?[\\s0]*");

    /** No country's number begins with 0. */
    private static final Pattern IMPOSSIBLE = Pattern.compile("^[+\uFF0B]\\s*0.*");

    /** Dialled from anywhere, by the sign or by the digits that most countries use for it. */
    private static final Pattern INTERNATIONAL = Pattern.compile("^([+\uFF0B]|00).*");

    private final PhoneNumberUtil plans = PhoneNumberUtil.getInstance();

    /**
     * Whether there can be such a number.
     *
     * @param country in which a number without + is read; without one such a number may be right
     */
    boolean isPossible(String number, Optional<Country> country) {
        if (IMPOSSIBLE.matcher(number.strip()).matches()) {
            return false;
        }
        try {
            return plans.isValidNumber(read(number, country));
        } catch (NumberParseException e) {
            boolean isNational = !INTERNATIONAL.matcher(number.strip()).matches();
            return isNational && e.getErrorType() == ErrorType.INVALID_COUNTRY_CODE;
        }
    }

    /**
     * The number as it is dialled from abroad, spaced as its country does; none if it cannot be.
     */
    Optional<String> international(String number, Optional<Country> country) {
        return isPossible(number, country)
                ? valid(number, country).map(this::spaced)
                : Optional.empty();
    }

    /** The number that was probably meant, as it is dialled from abroad. */
    Optional<String> likely(String number, Optional<Country> country) {
        String digits = PREFIX.matcher(number.strip()).replaceFirst("");
        Optional<PhoneNumber> abroad =
                valid("+" + digits, country)
                        .filter(meant ->
                                INTERNATIONAL.matcher(number.strip()).matches()
                                        || isIn(meant, country));
        return abroad.or(() -> valid(digits, country)).map(this::spaced);
    }

    private String spaced(PhoneNumber number) {
        return plans.format(number, PhoneNumberFormat.INTERNATIONAL);
    }

    private boolean isIn(PhoneNumber number, Optional<Country> country) {
        return country.map(Country::code)
                .map(plans::getCountryCodeForRegion)
                .filter(code -> code == number.getCountryCode())
                .isPresent();
    }

    private Optional<PhoneNumber> valid(String number, Optional<Country> country) {
        try {
            return Optional.of(read(number, country)).filter(plans::isValidNumber);
        } catch (NumberParseException _) {
            return Optional.empty();
        }
    }

    private PhoneNumber read(String number, Optional<Country> country) throws NumberParseException {
        return plans.parse(number, country.map(Country::code).orElse(null));
    }
}
