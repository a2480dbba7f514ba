package org.petitiondesk.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;

import java.net.URL;
import java.util.Set;

/** Nothing in the program may open a network connection, nor look up a host. */
final class NetworkRule {
    private static final Set<String> CONNECTIONS =
            Set.of(
                    "java.net.Socket",
                    "java.net.ServerSocket",
                    "java.net.DatagramSocket",
                    "java.net.MulticastSocket",
                    "java.net.InetAddress",
                    "java.net.InetSocketAddress",
                    "java.net.NetworkInterface",
                    "java.net.URLConnection",
                    "java.net.HttpURLConnection",
                    "java.net.JarURLConnection",
                    "java.net.URLClassLoader",
                    "java.nio.channels.SocketChannel",
                    "java.nio.channels.ServerSocketChannel",
                    "java.nio.channels.DatagramChannel",
                    "java.nio.channels.AsynchronousSocketChannel",
                    "java.nio.channels.AsynchronousServerSocketChannel");

    private NetworkRule() {}

    static ArchRule noNetwork(String root) {
        DescribedPredicate<JavaClass> program = resideInAPackage(root + "..");
        DescribedPredicate<JavaClass> connections =
                describe("are connections", used -> CONNECTIONS.contains(used.getName()));
        DescribedPredicate<JavaClass> clients =
                resideInAnyPackage(
                        "java.net.http..", "javax.net..", "java.rmi..", "javafx.scene.web..");
        return CompositeArchRule.of(
                        noClasses()
                                .that(program)
                                .should()
                                .dependOnClassesThat(
                                        connections
                                                .or(assignableTo("java.net.URLConnection"))
                                                .or(clients))
                                .allowEmptyShould(true))
                .and(
                        noClasses()
                                .that(program)
                                .should()
                                .accessTargetWhere(
                                        describe("a URL is opened", NetworkRule::opensAUrl))
                                .allowEmptyShould(true))
                .because("offline is a promise: what people write here can put them in prison");
    }

    private static boolean opensAUrl(JavaAccess<?> access) {
        return access.getTargetOwner().isEquivalentTo(URL.class)
                && access.getTarget().getName().matches("open.*|getContent");
    }
}
