package org.petitiondesk.exchange;

import org.petitiondesk.model.addressee.PostalAddress;
import org.petitiondesk.model.common.Country;
import org.petitiondesk.model.common.LocalizedText;

import java.util.List;
import java.util.Optional;

/** The fields of one addressee by their keys, from a petition file, a table's row or a card. */
interface AddresseeSource {

    /** Line of the file, counted from 1. */
    int line();

    /** A text; empty if there is none. */
    String text(String key);

    /** A text in one or more languages. */
    LocalizedText localized(String key);

    /** The country that a text means; empty if it means none. */
    Optional<Country> country(String written);

    /** Texts of which there may be several. */
    List<String> texts(String key);

    /** Numbers or addresses of which there may be several, as they are written. */
    List<String> several(String key);

    /** Fields within a field. */
    Optional<AddresseeSource> within(String key);

    /** The postal address, if there is any. */
    Optional<PostalAddress> address(Optional<Country> country);

    /** Reports something that refuses the addressee. */
    void refuse(String problem, String key, String... arguments);

    /** Reports something that a person should look at. */
    void warn(String problem, String key, String... arguments);

    /** Number of times that something was refused. */
    int refusals();
}
