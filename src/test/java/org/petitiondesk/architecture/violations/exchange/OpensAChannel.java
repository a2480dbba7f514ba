package org.petitiondesk.architecture.violations.exchange;

import java.nio.channels.SocketChannel;

record OpensAChannel(SocketChannel known) {}
