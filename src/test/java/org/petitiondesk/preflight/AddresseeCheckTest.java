package org.petitiondesk.preflight;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.petitiondesk.model.addressee.Addressee;
import org.petitiondesk.model.addressee.AddresseeOnDate;
import org.petitiondesk.model.addressee.ContactDetail;
import org.petitiondesk.model.addressee.ContactPoint;
import org.petitiondesk.model.addressee.FormOverride;
import org.petitiondesk.model.addressee.Gender;
import org.petitiondesk.model.addressee.OfficeHolder;
import org.petitiondesk.model.addressee.OfficeKind;
import org.petitiondesk.model.addressee.Person;
import org.petitiondesk.model.addressee.PersonName;
import org.petitiondesk.model.addressee.Post;
import org.petitiondesk.model.addressee.PostalAddress;
import org.petitiondesk.model.addressee.Route;
import org.petitiondesk.model.addressee.Tenure;
import org.petitiondesk.model.addressee.VerificationTerm;
import org.petitiondesk.model.common.Country;
import org.petitiondesk.model.common.Id;
import org.petitiondesk.model.common.IdSource;
import org.petitiondesk.model.common.Language;
import org.petitiondesk.model.common.LocalizedText;
import org.petitiondesk.model.common.Problem;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;

class AddresseeCheckTest {
    private static final LocalDate LETTER = LocalDate.of(2012, 9, 22);
    private static final IdSource IDS = new IdSource(Clock.systemUTC(), new Random(7));
    private static final OfficeHolder VERIFIED = holder("Anna Example", "Mayor", "2012-09-20");

    private final AddresseeCheck check = new AddresseeCheck();

    @ParameterizedTest
    @CsvSource({"2011-09-22", "2012-09-22", "2026-06-12"})
    void takesAHolderWhoWasVerifiedWithinAYearOrLater(String verified) {
        assertEquals(List.of(), holderProblems(holder("Anna Example", "Mayor", verified)));
    }

    @Test
    void warnsOfAHolderWhoWasVerifiedLongerAgo() {
        assertEquals(
                List.of(
                        Problem.warning(
                                "letter.holder-stale",
                                Problem.Place.field("person"),
                                "Anna Example",
                                "Mayor",
                                "2011-09-21",
                                "12")),
                holderProblems(holder("Anna Example", "Mayor", "2011-09-21")));
    }

    @ParameterizedTest
    @CsvSource({"20, 0", "19, 1"})
    void letsAVerificationCountForAsLongAsWasSet(int months, int doubts) {
        AddresseeOnDate mayor =
                addressee(
                        holder("Anna Example", "Mayor", "2011-01-22"), Optional.empty(), List.of());
        assertEquals(doubts, check.problems(mayor, new VerificationTerm(months)).size());
    }

    @Test
    void warnsOfAHolderWhoWasNeverVerified() {
        assertEquals(
                List.of(
                        Problem.warning(
                                "letter.holder-unverified",
                                Problem.Place.field("person"),
                                "Anna Example",
                                "Mayor")),
                holderProblems(holder("Anna Example", "Mayor", "")));
    }

    @Test
    void asksNothingOfAPersonWithoutAnOfficeNorOfAnEmptyPost() {
        assertEquals(List.of(), holderProblems(holder("Anna Example", "", "")));
        assertEquals(List.of(), holderProblems(holder("", "Mayor", "")));
    }

    @Test
    void warnsOfTheHolderOnTheRoute() {
        assertEquals(
                List.of("letter.holder-unverified via.person", "letter.holder-stale via.person"),
                Stream.of("", "2009-01-01")
                        .map(verified -> holder("Ben Example", "Ambassador", verified))
                        .flatMap(careOf ->
                                check
                                        .problems(
                                                addressee(VERIFIED, Optional.of(careOf), List.of()),
                                                VerificationTerm.USUAL)
                                        .stream())
                        .map(problem -> problem.key() + " " + problem.place().field())
                        .toList());
    }

    @Test
    void tellsWhatNumberWasProbablyMeantAndSaysItOnce() {
        PostalAddress washington = address("20008", "US");
        assertEquals(
                List.of(
                        Problem.warning(
                                "letter.number-likely",
                                Problem.Place.field("fax"),
                                "+01 202 588-0032",
                                "+1 202-588-0032"),
                        Problem.warning(
                                "letter.number-impossible",
                                Problem.Place.field("telephone"),
                                "588")),
                contactProblems(
                        washington,
                        new ContactPoint.Fax("+01 202 588-0032"),
                        new ContactPoint.Fax("+01 202 588-0032"),
                        new ContactPoint.Fax("+01 (202) 5880032"),
                        new ContactPoint.Fax("202 588-0032"),
                        new ContactPoint.Telephone("588"),
                        new ContactPoint.Email("588@example.org")));
    }

    @Test
    void tellsWhatAPostcodeLooksLike() {
        assertEquals(
                List.of(
                        Problem.warning(
                                "letter.postcode-impossible",
                                Problem.Place.field("address.postcode"),
                                "ABC",
                                "United States",
                                "95014, 22162-1010")),
                contactProblems(address("ABC", "US")));
        assertEquals(List.of(), contactProblems(address("20008-1234", "US")));
    }

    @Test
    void saysNothingOfAnAddressInFreeLinesOrWithoutACountry() {
        assertEquals(
                List.of(),
                contactProblems(
                        PostalAddress.free(
                                List.of("1 Street", "ABC"), Optional.of(new Country("US")))));
        assertEquals(
                List.of(),
                contactProblems(
                        new PostalAddress(
                                List.of("1 Street"), "ABC", "City", "", Optional.empty())));
    }

    private List<Problem> holderProblems(OfficeHolder to) {
        return check.problems(addressee(to, Optional.empty(), List.of()), VerificationTerm.USUAL);
    }

    private List<Problem> contactProblems(ContactPoint... points) {
        return check.problems(
                addressee(VERIFIED, Optional.empty(), List.of(points)), VerificationTerm.USUAL);
    }

    private static AddresseeOnDate addressee(
            OfficeHolder to, Optional<OfficeHolder> careOf, List<ContactPoint> points) {
        FormOverride none =
                new FormOverride(LocalizedText.EMPTY, LocalizedText.EMPTY, LocalizedText.EMPTY);
        Id post = to.post().id();
        return new AddresseeOnDate(
                new Addressee(
                        IDS.next(),
                        post,
                        new Route.Direct(),
                        none,
                        none,
                        Optional.empty(),
                        List.of()),
                LETTER,
                to,
                careOf,
                points.stream()
                        .map(point ->
                                new ContactDetail(IDS.next(), post, point, Optional.empty(), ""))
                        .toList());
    }

    private static OfficeHolder holder(String name, String title, String verified) {
        Post post =
                new Post(
                        IDS.next(),
                        OfficeKind.PERSON,
                        title.isEmpty()
                                ? LocalizedText.EMPTY
                                : LocalizedText.of(Language.ENGLISH, title),
                        Optional.empty(),
                        Optional.empty());
        Optional<Person> person =
                Optional.of(name)
                        .filter(text -> !text.isEmpty())
                        .map(text ->
                                new Person(
                                        IDS.next(),
                                        List.of(PersonName.whole(Language.ENGLISH, text)),
                                        Gender.FEMALE));
        return new OfficeHolder(
                post, Optional.empty(), person, person.map(who -> tenure(who, post, verified)));
    }

    private static Tenure tenure(Person person, Post post, String verified) {
        return new Tenure(
                IDS.next(),
                person.id(),
                post.id(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(LETTER),
                verified.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(verified)),
                "");
    }

    private static PostalAddress address(String postcode, String country) {
        return new PostalAddress(
                List.of("1 Example Street"),
                postcode,
                "Sampleton",
                "",
                Optional.of(new Country(country)));
    }
}
