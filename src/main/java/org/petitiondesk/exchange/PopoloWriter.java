package org.petitiondesk.exchange;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;

import org.petitiondesk.model.addressee.Gender;
import org.petitiondesk.model.common.Language;
import org.petitiondesk.model.common.LocalizedText;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Writes addressees as Popolo (popoloproject.com): persons, organizations, posts and memberships,
 * for other programs; and a list of the addressees with all their fields, which Popolo has no place
 * for, and from which they are read back.
 */
final class PopoloWriter {
    private final JsonGenerator json;
    private final Map<Person, String> persons = new LinkedHashMap<>();
    private final Map<LocalizedText, String> organizations = new LinkedHashMap<>();

    /** Which addressee's post each one has. */
    private final List<Integer> posts = new ArrayList<>();

    /**
     * A person.
     *
     * @param alone number of the addressee, if its numbers are the person's own; else 0
     */
    private record Person(
            LocalizedText name,
            LocalizedText family,
            LocalizedText given,
            Gender gender,
            int alone) {}

    private PopoloWriter(JsonGenerator json) {
        this.json = json;
    }

    static void write(OutputStream target, List<AddresseeDraft> drafts) throws IOException {
        try (JsonGenerator json = new JsonFactory().createGenerator(target, JsonEncoding.UTF8)) {
            json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            json.setPrettyPrinter(new DefaultPrettyPrinter());
            new PopoloWriter(json).write(drafts);
        }
    }

    private void write(List<AddresseeDraft> drafts) throws IOException {
        for (int i = 0; i < drafts.size(); i++) {
            AddresseeDraft draft = drafts.get(i);
            if (hasMembership(draft)) {
                persons.putIfAbsent(person(draft, i), "person-" + (persons.size() + 1));
            }
            // Others who held a post come after the one who holds it.
            posts.add(draft.tellsOfOther() && i > 0 ? posts.get(i - 1) : Integer.valueOf(i));
            if (!draft.organization().isEmpty()) {
                String id = "organization-" + (organizations.size() + 1);
                organizations.putIfAbsent(draft.organization(), id);
            }
        }
        json.writeStartObject();
        writePersons(drafts);
        writeOrganizations();
        json.writeArrayFieldStart(PopoloReader.POSTS);
        for (int i = 0; i < drafts.size(); i++) {
            writePost(drafts.get(i), i);
        }
        json.writeEndArray();
        json.writeArrayFieldStart(PopoloReader.MEMBERSHIPS);
        for (int i = 0; i < drafts.size(); i++) {
            writeMembership(drafts.get(i), i);
        }
        json.writeEndArray();
        json.writeArrayFieldStart(PopoloReader.ADDRESSEES);
        for (int i = 0; i < drafts.size(); i++) {
            writeAddressee(drafts.get(i), i);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static boolean hasPost(AddresseeDraft draft) {
        return !draft.post().isEmpty() || draft.person().isEmpty();
    }

    /** Who else held the post on the route is among the addressee's fields alone. */
    private static boolean hasMembership(AddresseeDraft draft) {
        boolean isOfOtherVia = draft.tellsOfOther() && !draft.term().isOther();
        return !draft.person().isEmpty() && !isOfOtherVia;
    }

    private static Person person(AddresseeDraft draft, int index) {
        return new Person(
                draft.person(),
                draft.family(),
                draft.given(),
                draft.gender(),
                hasPost(draft) ? 0 : index + 1);
    }

    private void writePersons(List<AddresseeDraft> drafts) throws IOException {
        json.writeArrayFieldStart(PopoloReader.PERSONS);
        for (Map.Entry<Person, String> each : persons.entrySet()) {
            Person person = each.getKey();
            json.writeStartObject();
            put("id", each.getValue());
            writeNames("name", "other_names", person.name());
            put("family_name", person.family().inOrAny(Language.ENGLISH));
            put("given_name", person.given().inOrAny(Language.ENGLISH));
            if (person.gender() != Gender.UNKNOWN) {
                put("gender", person.gender().name().toLowerCase(Locale.ROOT));
            }
            if (person.alone() > 0) {
                writeContacts(drafts.get(person.alone() - 1));
            }
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void writeOrganizations() throws IOException {
        json.writeArrayFieldStart(PopoloReader.ORGANIZATIONS);
        for (Map.Entry<LocalizedText, String> each : organizations.entrySet()) {
            json.writeStartObject();
            put("id", each.getValue());
            writeNames("name", "other_names", each.getKey());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void writePost(AddresseeDraft draft, int index) throws IOException {
        if (!hasPost(draft) || draft.tellsOfOther()) {
            return;
        }
        json.writeStartObject();
        put("id", postId(index));
        writeNames("label", "other_labels", draft.post());
        put("role", draft.office().word());
        put("organization_id", organization(draft));
        writeContacts(draft);
        json.writeEndObject();
    }

    private void writeMembership(AddresseeDraft draft, int index) throws IOException {
        if (!hasMembership(draft)) {
            return;
        }
        json.writeStartObject();
        put("id", membershipId(index));
        put("person_id", persons.getOrDefault(person(draft, index), ""));
        writeReferences(draft, index);
        put("start_date", draft.term().since().map(LocalDate::toString).orElse(""));
        put("end_date", draft.term().until().map(LocalDate::toString).orElse(""));
        if (!draft.source().isEmpty()) {
            json.writeArrayFieldStart("sources");
            json.writeStartObject();
            put(draft.source().startsWith("http") ? "url" : "note", draft.source());
            json.writeEndObject();
            json.writeEndArray();
        }
        json.writeEndObject();
    }

    private void writeAddressee(AddresseeDraft draft, int index) throws IOException {
        json.writeStartObject();
        if (hasMembership(draft)) {
            put("person_id", persons.getOrDefault(person(draft, index), ""));
            put("membership_id", membershipId(index));
        }
        writeReferences(draft, index);
        json.writeObjectFieldStart(PopoloReader.FIELDS);
        for (Map.Entry<AddresseeColumn, String> each : AddresseeTexts.of(draft).entrySet()) {
            put(each.getKey().heading(), each.getValue());
        }
        json.writeEndObject();
        json.writeEndObject();
    }

    private void writeReferences(AddresseeDraft draft, int index) throws IOException {
        put("organization_id", organization(draft));
        put("post_id", hasPost(draft) ? postId(posts.get(index)) : "");
    }

    private String organization(AddresseeDraft draft) {
        return organizations.getOrDefault(draft.organization(), "");
    }

    private static String postId(int index) {
        return "post-" + (index + 1);
    }

    private static String membershipId(int index) {
        return "membership-" + (index + 1);
    }

    private void writeNames(String key, String others, LocalizedText names) throws IOException {
        put(key, names.inOrAny(Language.ENGLISH));
        if (names.texts().size() > 1) {
            json.writeArrayFieldStart(others);
            for (Map.Entry<Language, String> each : names.texts().entrySet()) {
                json.writeStartObject();
                put("name", each.getValue());
                put("lang", each.getKey().tag());
                json.writeEndObject();
            }
            json.writeEndArray();
        }
    }

    private void writeContacts(AddresseeDraft draft) throws IOException {
        Map<String, List<String>> contacts = new LinkedHashMap<>();
        Optional<String> lines = draft.address().map(address -> String.join("\n", address.lines()));
        contacts.put("address", lines.filter(text -> !text.isEmpty()).stream().toList());
        contacts.put("fax", draft.faxes());
        contacts.put("email", draft.emails());
        contacts.put("voice", draft.telephones());
        contacts.values().removeIf(List::isEmpty);
        if (contacts.isEmpty()) {
            return;
        }
        json.writeArrayFieldStart(PopoloReader.CONTACTS);
        for (Map.Entry<String, List<String>> each : contacts.entrySet()) {
            for (String value : each.getValue()) {
                json.writeStartObject();
                put("type", each.getKey());
                put("value", value);
                json.writeEndObject();
            }
        }
        json.writeEndArray();
    }

    /** Writes a text; nothing if it is empty. */
    private void put(String key, String text) throws IOException {
        if (!text.isEmpty()) {
            json.writeStringField(key, text);
        }
    }
}
