package nl.opstap.bench.werkplek;

import java.io.IOException;
import java.net.CookieManager;
import java.net.Socket;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.opstap.werkplek.database.Database;
import nl.opstap.werkplek.database.MeegebrachtePostgres;

/**
 * How long staff wait for their worklist while somebody tries to stop them: quietly first, then
 * under each of four loads, then quietly again. Of this machine only, on a demo with two
 * municipalities, and bounded in number and time.
 */
final class Weerstand {

  private static final Duration TUSSEN = Duration.ofMillis(200);
  private static final Duration GEDULD = Duration.ofSeconds(25);

  private static final int ONAF = 400;
  private static final int TEGELIJK = 50;
  private static final int WACHTENDEN = 20;

  /** The municipality that is held, and the one whose staff is looked at. */
  private static final int VAST = 9001;

  private static final int ANDER = 9002;

  private static final Pattern KLANTMANAGER =
      Pattern.compile(
          "name=\"wie\" value=\"([^\"]+)\">\\s*<button[^>]*>\\s*<span[^>]*>[^<]*</span>\\s*<span>klantmanager");
  private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

  private final HttpClient vreemd = HttpClient.newBuilder().connectTimeout(GEDULD).build();
  private final Meetdemo demo;
  private final Duration duur;
  private final Map<String, AtomicInteger> antwoorden = new ConcurrentHashMap<>();
  private final AtomicBoolean bezig = new AtomicBoolean();

  Weerstand(Meetdemo demo, int seconden) {
    this.demo = demo;
    this.duur = Duration.ofSeconds(seconden);
  }

  /** Something that is done while staff work, for as long as it is asked. */
  private interface Last {
    void doe(ExecutorService handen) throws Exception;
  }

  /** Measures it, and tells. */
  void meet() throws Exception {
    HttpClient anne = meldAan(ANDER);
    // To be warm.
    wachttijden(anne);
    toon("rustig", anne, _ -> {});
    toon(ONAF + " onaffe formulieren", anne, this::onaf);
    toon(TEGELIJK + " die zich aanmelden zonder koekje", anne, this::aanmelden);
    toon(TEGELIJK + " zelftoetsen", anne, this::zelftoetsen);
    toon("een vaste rij van een andere gemeente", anne, this::vasteRij);
    toon("rustig, daarna", anne, _ -> {});
  }

  private void toon(String naam, HttpClient wie, Last last) throws Exception {
    antwoorden.clear();
    bezig.set(true);
    List<Double> gewacht;
    try (ExecutorService handen = Executors.newVirtualThreadPerTaskExecutor()) {
      last.doe(handen);
      Thread.sleep(1_000);
      gewacht = wachttijden(wie);
      bezig.set(false);
    }
    Collections.sort(gewacht);
    System.out.printf(
        Locale.ROOT,
        "%-45s p50 %8.0f ms  p95 %8.0f ms  slechtste %8.0f ms  (%d keer)  %s%n",
        naam,
        gewacht.get(gewacht.size() / 2),
        gewacht.get((int) (gewacht.size() * 0.95)),
        gewacht.getLast(),
        gewacht.size(),
        new TreeMap<>(antwoorden));
  }

  /**
   * Five times a second, or slower when it takes longer; a failure counts as all of the patience.
   */
  private List<Double> wachttijden(HttpClient wie) throws InterruptedException {
    List<Double> uit = new ArrayList<>();
    long einde = System.nanoTime() + duur.toNanos();
    while (System.nanoTime() < einde || uit.isEmpty()) {
      long begin = System.nanoTime();
      int status = status(wie, vraag("/werklijst").build());
      tel("werklijst " + status);
      double gewacht = (System.nanoTime() - begin) / 1e6;
      uit.add(status == 200 ? gewacht : GEDULD.toMillis());
      Thread.sleep(Math.max(0, TUSSEN.toMillis() - (long) gewacht));
    }
    return uit;
  }

  private void onaf(ExecutorService handen) {
    Semaphore open = new Semaphore(0);
    for (int i = 0; i < ONAF; i++) {
      begin(
          handen,
          () -> {
            // Again when the server has had enough of it.
            while (bezig.get()) {
              try (Socket verbinding = new Socket(demo.adres().getHost(), demo.adres().getPort())) {
                verbinding.setSoTimeout(1_000);
                verbinding
                    .getOutputStream()
                    .write(
                        """
                        POST /check HTTP/1.1\r
                        Host: localhost\r
                        Content-Type: application/x-www-form-urlencoded\r
                        Content-Length: 2000000\r
                        \r
                        """
                            .getBytes(StandardCharsets.US_ASCII));
                open.release();
                houd(verbinding);
              } catch (IOException weg) {
                tel("afgebroken");
              }
              Thread.sleep(1_000);
            }
          });
    }
    open.acquireUninterruptibly(ONAF / 10);
  }

  private void houd(Socket verbinding) throws IOException {
    while (bezig.get()) {
      try {
        if (verbinding.getInputStream().read() < 0) {
          tel("afgebroken");
          return;
        }
      } catch (java.net.SocketTimeoutException nogOpen) {
        // Held on to.
      }
    }
  }

  private void aanmelden(ExecutorService handen) {
    herhaal(handen, TEGELIJK, () -> status(vreemd, vraag("/aanmelden").build()));
  }

  private void zelftoetsen(ExecutorService handen) {
    herhaal(
        handen,
        TEGELIJK,
        () ->
            status(
                vreemd,
                vraag("/check")
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(HttpRequest.BodyPublishers.noBody())
                    .build()));
  }

  private void vasteRij(ExecutorService handen) throws Exception {
    HttpClient bas = meldAan(VAST);
    status(bas, vraag("/werklijst").build());
    begin(handen, this::houdRij);
    Thread.sleep(500);
    herhaal(handen, WACHTENDEN, () -> status(bas, vraag("/werklijst").build()));
  }

  /** As a transaction that somebody forgot. */
  private void houdRij() throws IOException, SQLException, InterruptedException {
    Database database = MeegebrachtePostgres.lopend(demo.postgres()).orElseThrow();
    try (Connection verbinding =
            DriverManager.getConnection(
                database.url(), database.eigenaar().naam(), database.eigenaar().wachtwoord());
        PreparedStatement gemeente =
            verbinding.prepareStatement("select set_config('opstap.gemeente', ?, true)");
        PreparedStatement rij =
            verbinding.prepareStatement("select from logketen where gemeente = ? for update")) {
      verbinding.setAutoCommit(false);
      gemeente.setString(1, String.valueOf(VAST));
      gemeente.execute();
      rij.setInt(1, VAST);
      rij.execute();
      while (bezig.get()) {
        Thread.sleep(200);
      }
      verbinding.rollback();
    }
  }

  private interface Werk {
    void doe() throws Exception;
  }

  private void begin(ExecutorService handen, Werk werk) {
    handen.execute(() -> {
      try {
        werk.doe();
      } catch (Exception e) {
        tel("mislukt " + e.getClass().getSimpleName());
      }
    });
  }

  private interface Vraag {
    int doe() throws InterruptedException;
  }

  private void herhaal(ExecutorService handen, int aantal, Vraag vraag) {
    for (int i = 0; i < aantal; i++) {
      begin(
          handen,
          () -> {
            while (bezig.get()) {
              tel("last " + vraag.doe());
            }
          });
    }
  }

  private HttpClient meldAan(int gemeente) throws Exception {
    HttpClient client =
        HttpClient.newBuilder().cookieHandler(new CookieManager()).connectTimeout(GEDULD).build();
    String keuze = lijf(client, vraag("/aanmelden?gemeente=" + gemeente).build());
    String formulier =
        "wie=" + eerste(KLANTMANAGER, keuze) + "&_csrf=" + eerste(CSRF, keuze).replace("=", "%3D");
    lijf(
        client,
        vraag("/aanmelden")
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(formulier))
            .build());
    return client;
  }

  private static String eerste(Pattern wat, String waarin) {
    Matcher gevonden = wat.matcher(waarin);
    if (!gevonden.find()) {
      throw new IllegalStateException("De demo heeft niet wat hier nodig is: " + wat);
    }
    return gevonden.group(1);
  }

  private HttpRequest.Builder vraag(String pad) {
    return HttpRequest.newBuilder(demo.adres().resolve(pad)).timeout(GEDULD);
  }

  private static String lijf(HttpClient wie, HttpRequest vraag) throws Exception {
    return wie.send(vraag, HttpResponse.BodyHandlers.ofString()).body();
  }

  /** Nothing but 0 when there is no answer. */
  private static int status(HttpClient wie, HttpRequest vraag) throws InterruptedException {
    try {
      return wie.send(vraag, HttpResponse.BodyHandlers.discarding()).statusCode();
    } catch (IOException geenAntwoord) {
      return 0;
    }
  }

  private void tel(String wat) {
    antwoorden.computeIfAbsent(wat, _ -> new AtomicInteger()).incrementAndGet();
  }
}
