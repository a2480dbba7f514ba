package org.petitiondesk.gui.signatory;

import org.petitiondesk.gui.common.Desk;
import org.petitiondesk.library.SignatureRoll;
import org.petitiondesk.model.petition.SignatureTrait;

import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Signatures with certain traits, which the library is asked for once. For the window's thread. */
final class SignatoryNarrowing {
    private final Desk desk;
    private final Consumer<Exception> failed;
    private Optional<Question> asked = Optional.empty();
    private Optional<SignatureRoll> answer = Optional.empty();

    private record Question(SignatureRoll whole, Set<SignatureTrait> traits) {}

    SignatoryNarrowing(Desk desk, Consumer<Exception> failed) {
        this.desk = desk;
        this.failed = failed;
    }

    /**
     * Those with some traits.
     *
     * @param known is told when they are known, unless something else was asked since
     * @return empty if they are not known yet
     */
    Optional<SignatureRoll> of(SignatureRoll whole, Set<SignatureTrait> traits, Runnable known) {
        if (traits.isEmpty() || whole.size() == 0) {
            asked = Optional.empty();
            return Optional.of(whole);
        }
        Optional<Question> question = Optional.of(new Question(whole, traits));
        if (!asked.equals(question)) {
            asked = question;
            answer = Optional.empty();
            desk.thread()
                    .run(
                            () -> desk.open().library().signatures().having(whole, traits),
                            found -> {
                                if (asked.equals(question)) {
                                    answer = Optional.of(found);
                                    known.run();
                                }
                            },
                            failure -> {
                                if (asked.equals(question)) {
                                    asked = Optional.empty();
                                }
                                failed.accept(failure);
                            });
        }
        return answer;
    }
}
