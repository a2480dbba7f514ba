package org.petitiondesk.workflow;

import org.petitiondesk.model.addressee.AddresseeOnDate;
import org.petitiondesk.model.addressee.OfficeHolder;
import org.petitiondesk.model.addressee.Person;
import org.petitiondesk.model.addressee.PersonName;
import org.petitiondesk.model.common.Language;
import org.petitiondesk.model.common.Problem;
import org.petitiondesk.model.petition.Copy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds names of signers in what somebody wrote freely. Those who sign for the sponsors and those
 * who are written to are named openly; they may have namesakes on the list.
 */
final class SignersNamed {
    private final LetterMaterial material;
    private final Set<String> open;

    SignersNamed(LetterMaterial material) {
        this.material = material;
        this.open = open(material);
    }

    /**
     * Each name once. A name that its owner does not want public is an error on a public copy,
     * unless somebody looked at it and accepted the warning that other copies have: then somebody
     * else is meant.
     *
     * @param isForEverybody whether it is judged as on a public copy, whatever copy is asked for
     */
    List<Problem> problems(List<FreeText> texts, Language language, boolean isForEverybody) {
        boolean isPublic = isForEverybody || material.signatures().list().copy() == Copy.PUBLIC;
        List<Problem> problems = new ArrayList<>();
        Set<String> told = new HashSet<>();
        for (FreeText text : texts) {
            for (SignerNames.Found found : material.signatures().signers().in(text.text(), open)) {
                if (told.add(found.name())) {
                    problems.add(problem(found, text.place(found.at()), language, isPublic));
                }
            }
        }
        return problems;
    }

    private Problem problem(
            SignerNames.Found found, Problem.Place place, Language language, boolean isPublic) {
        if (!found.isHidden()) {
            return Problem.warning("letter.signer-named", place, found.name());
        }
        Problem doubt = Problem.warning("letter.hidden-name", place, found.name());
        return !isPublic || material.accepted().has(doubt, language)
                ? doubt
                : Problem.error("letter.hidden-name-public", place, found.name());
    }

    private static Set<String> open(LetterMaterial material) {
        Set<String> names = new HashSet<>();
        material.petition()
                .signers()
                .forEach(signer -> names.addAll(signer.name().texts().values()));
        for (AddresseeOnDate addressee : material.addressees()) {
            Stream.concat(Stream.of(addressee.to()), addressee.careOf().stream())
                    .map(OfficeHolder::holder)
                    .flatMap(person -> person.stream())
                    .map(Person::names)
                    .flatMap(List::stream)
                    .map(PersonName::full)
                    .forEach(names::add);
        }
        return names;
    }
}
