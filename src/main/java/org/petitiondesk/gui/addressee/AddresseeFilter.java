package org.petitiondesk.gui.addressee;

import org.petitiondesk.model.addressee.OfficeKind;
import org.petitiondesk.model.common.Country;
import org.petitiondesk.model.common.Language;

import java.util.Optional;

/**
 * Which addressees the table shows; what is empty lets all through.
 *
 * @param lack what they lack
 * @param country that they represent, or else sit in
 * @param language in which they are written to
 */
record AddresseeFilter(
        Optional<Lack> lack,
        Optional<Country> country,
        Optional<OfficeKind> office,
        Optional<Language> language) {
    static final AddresseeFilter ALL =
            new AddresseeFilter(
                    Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    AddresseeFilter lacking(Optional<Lack> other) {
        return new AddresseeFilter(other, country, office, language);
    }

    AddresseeFilter of(Optional<Country> other) {
        return new AddresseeFilter(lack, other, office, language);
    }

    AddresseeFilter held(Optional<OfficeKind> other) {
        return new AddresseeFilter(lack, country, other, language);
    }

    AddresseeFilter in(Optional<Language> other) {
        return new AddresseeFilter(lack, country, office, other);
    }

    boolean lets(AddresseeRow row) {
        return lack.map(row.lacks()::contains).orElse(true)
                && (country.isEmpty() || row.country().equals(country))
                && office.map(row.office()::equals).orElse(true)
                && language.map(row::isWrittenToIn).orElse(true);
    }
}
