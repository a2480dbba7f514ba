package org.petitiondesk.exchange;

import org.petitiondesk.model.common.Problem;
import org.petitiondesk.model.common.Read;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Reads addressees from a Popolo file (popoloproject.com): of a file of ours those that it lists,
 * of another one whoever holds a post, and the posts and bodies that can be written to.
 */
final class PopoloReader {
    static final String ADDRESSEES = "addressees";
    static final String FIELDS = "fields";
    static final String PERSONS = "persons";
    static final String ORGANIZATIONS = "organizations";
    static final String POSTS = "posts";
    static final String MEMBERSHIPS = "memberships";
    static final String CONTACTS = "contact_details";

    private final Path file;
    private final String name;
    private final AddresseeRows rows;
    private final LocalDate today;
    private final DraftSink<AddresseeDraft> sink;

    /**
     * @param today the day on which memberships are asked whether they have ended
     */
    PopoloReader(Path file, AddresseeRows rows, LocalDate today, DraftSink<AddresseeDraft> sink) {
        this.file = file;
        this.name = file.getFileName().toString();
        this.rows = rows;
        this.today = today;
        this.sink = sink;
    }

    /** Whether a file's ending says that it may be Popolo. */
    static boolean isFor(Path file) {
        return file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".json");
    }

    void read() throws IOException {
        Read<JsonThing> read = JsonFile.read(file, PERSONS);
        read.problems().forEach(sink::report);
        if (read.value().isEmpty()) {
            return;
        }
        JsonThing whole = read.value().get();
        boolean isPopolo =
                Stream.of(PERSONS, "people", ORGANIZATIONS, POSTS, MEMBERSHIPS)
                        .anyMatch(whole.things()::containsKey);
        boolean isEmptyList = whole.things().getOrDefault(PERSONS, List.of()).isEmpty();
        if (!isPopolo || (whole.things().size() == 1 && isEmptyList)) {
            sink.report(Problem.error("popolo.none", Problem.Place.file(name)));
            return;
        }
        PopoloThings things = new PopoloThings(whole);
        if (whole.things().containsKey(ADDRESSEES)) {
            readOwn(whole.all(ADDRESSEES), things);
        } else {
            new ForeignPopolo(name, rows.language(), things, today)
                    .addressees(
                            (line, fields) -> rows.read(name, line, fields, sink), sink::report);
        }
    }

    private void readOwn(List<JsonThing> addressees, PopoloThings things) {
        for (JsonThing addressee : addressees) {
            PopoloFields fields = new PopoloFields();
            addressee.all(FIELDS).forEach(own -> own.texts().forEach(fields::put));
            // Other programs mend numbers and days where they stand usually.
            List<JsonThing> owners =
                    Stream.<Function<JsonThing, JsonThing>>of(
                                    things::postOf, things::personOf, things::organizationOf)
                            .map(owner -> owner.apply(addressee))
                            .toList();
            if (!fields.tellOfOther()) {
                fields.putContacts(owners.stream().filter(owner -> !owner.all(CONTACTS).isEmpty()));
            }
            fields.putDays(things.membershipOf(addressee));
            if (!rows.read(name, addressee.line(), fields.all(), sink)) {
                return;
            }
        }
    }
}
