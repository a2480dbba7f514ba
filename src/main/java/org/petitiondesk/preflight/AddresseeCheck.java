package org.petitiondesk.preflight;

import org.petitiondesk.model.addressee.AddresseeOnDate;
import org.petitiondesk.model.addressee.VerificationTerm;
import org.petitiondesk.model.common.Problem;

import java.util.ArrayList;
import java.util.List;

/**
 * What is doubtful about an addressee on the date of a letter. These are warnings: the letter can
 * be printed. Immutable; safe for use by several threads.
 *
 * <p>Example: {@code new AddresseeCheck().problems(addressee, VerificationTerm.USUAL)}.
 */
public final class AddresseeCheck {
    private final NumberCheck numbers = new NumberCheck();

    /**
     * The doubts, each once; the fields they name are those of a petition file.
     *
     * @param term how long it counts that somebody checked who holds a post
     */
    public List<Problem> problems(AddresseeOnDate addressee, VerificationTerm term) {
        List<Problem> problems = new ArrayList<>();
        HolderCheck.problem(addressee.to(), addressee.date(), term, "person")
                .ifPresent(problems::add);
        addressee
                .careOf()
                .flatMap(
                        careOf -> HolderCheck.problem(careOf, addressee.date(), term, "via.person"))
                .ifPresent(problems::add);
        problems.addAll(numbers.problems(addressee));
        addressee.postalAddress().flatMap(PostcodeCheck::problem).ifPresent(problems::add);
        return problems;
    }
}
