package nl.opstap.werkplek;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.util.List;
import org.slf4j.LoggerFactory;

/** What a class logs while a test expects it to: looked at, and kept off the screen. */
public final class Gelogd implements AutoCloseable {

  private final Logger log;
  private final ListAppender<ILoggingEvent> regels = new ListAppender<>();

  private Gelogd(Logger log) {
    this.log = log;
    regels.start();
    log.addAppender(regels);
    log.setAdditive(false);
  }

  /** Of a class, by the name of its logger. */
  public static Gelogd van(String klasse) {
    return new Gelogd((Logger) LoggerFactory.getLogger(klasse));
  }

  /** How serious each line was. */
  public List<Level> ernst() {
    return regels.list.stream().map(ILoggingEvent::getLevel).toList();
  }

  @Override
  public void close() {
    log.setAdditive(true);
    log.detachAppender(regels);
  }
}
