package org.petitiondesk.exchange.encoding;

import org.mozilla.universalchardet.UniversalDetector;

import java.nio.charset.Charset;
import java.util.Comparator;
import java.util.List;

/**
 * Chooses among the encodings from before Unicode. Statistics of running text, as the Mozilla
 * detector has them, fail on ten names; so each candidate is judged by how much its reading looks
 * like names, and the detector has one small vote.
 */
final class LegacyGuess {
    private static final double DETECTOR_VOTE = 0.5;

    private LegacyGuess() {}

    static Charset of(byte[] sample) {
        String detected = detect(sample);
        return List.of(LegacyEncoding.values()).stream()
                .max(Comparator.comparingDouble(candidate -> judge(candidate, sample, detected)))
                .map(LegacyEncoding::charset)
                .orElseThrow();
    }

    private static double judge(LegacyEncoding candidate, byte[] sample, String detected) {
        double looks = NameLikeness.of(new String(sample, candidate.charset()), candidate);
        return looks + (candidate.isCalled(detected) ? DETECTOR_VOTE : 0);
    }

    private static String detect(byte[] sample) {
        UniversalDetector detector = new UniversalDetector();
        detector.handleData(sample);
        detector.dataEnd();
        String name = detector.getDetectedCharset();
        return name == null ? "" : name;
    }
}
