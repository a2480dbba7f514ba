package org.petitiondesk.architecture.violations.exchange;

import java.net.InetAddress;
import java.net.UnknownHostException;

final class LooksUpAHost {
    boolean exists(String host) throws UnknownHostException {
        return InetAddress.getByName(host).isLoopbackAddress();
    }
}
