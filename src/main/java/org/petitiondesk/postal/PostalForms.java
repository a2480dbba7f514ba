package org.petitiondesk.postal;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;

import org.petitiondesk.model.common.Country;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** The postal forms of all countries. Safe for use by several threads. */
public final class PostalForms {
    private static final JsonFactory JSON = new JsonFactory();

    /** The layout of most countries, for those of which nothing is known. */
    private static final String USUAL = "%A%n%Z %C%n%S";

    /** A code that is nobody's (ISO 3166-1, user-assigned). */
    private static final Country NOWHERE = new Country("ZZ");

    /** By country; the files are shipped and never change while the program runs. */
    private static final Map<Country, PostalForm> READ = new ConcurrentHashMap<>();

    private PostalForms() {}

    /** The form of a country; the most usual one where nothing is known of it. */
    public static PostalForm of(Country country) {
        return READ.computeIfAbsent(country, PostalForms::read);
    }

    /** What most countries do, for an address of which the country is not known. */
    public static PostalForm usual() {
        return of(NOWHERE);
    }

    private static PostalForm read(Country country) {
        Map<String, String> values = values(country);
        String layout = values.getOrDefault("fmt", USUAL);
        return new PostalForm(
                country,
                layout,
                values.getOrDefault("lfmt", layout),
                Optional.ofNullable(values.get("zip")).map(Pattern::compile),
                Optional.ofNullable(values.get("zipex"))
                        .map(examples -> List.of(examples.split(",", -1)))
                        .orElse(List.of()));
    }

    /** The texts at the top of the country's file; what it says of its regions is left out. */
    private static Map<String, String> values(Country country) {
        Map<String, String> values = new HashMap<>();
        String name = "/postal/" + country.code() + ".json";
        try (InputStream in = PostalForms.class.getResourceAsStream(name)) {
            if (in == null) {
                return values;
            }
            JsonParser json = JSON.createParser(in);
            json.nextToken();
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                String key = json.currentName();
                if (json.nextToken() == JsonToken.VALUE_STRING) {
                    values.put(key, json.getText());
                } else {
                    json.skipChildren();
                }
            }
            return values;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
