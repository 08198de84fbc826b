package nl.opstap.werkplek.toegang;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Conditional;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/**
 * Signing in by choosing who you are, without a password. For trying out with fictitious people
 * only, and only from the machine that it runs on.
 */
@Controller
@Conditional(Demostand.class)
class Demoaanmelding {

  private static final int MEESTE = 40;

  /** Of an executor that several municipalities share. */
  private static final int PER_GEDEELDE = 12;

  private static final int OUDERS = 3;
  private static final String OUDER = "-ouder-";
  private static final Pattern OUDER_VAN = Pattern.compile("([0-9]{1,4})-ouder-([0-9]{1,18})");

  /** Headers by which something in between says that it passes a request on. */
  private static final List<String> DOORGEVERS =
      List.of("Forwarded", "X-Forwarded-For", "X-Forwarded-Host", "X-Real-IP", "Via");

  /** Any other name could be one that somebody elsewhere made point here. */
  private static final Set<String> EIGEN_NAMEN = Set.of("localhost", "127.0.0.1", "[::1]");

  private final MedewerkerRepository medewerkers;
  private final HttpSessionSecurityContextRepository sessies =
      new HttpSessionSecurityContextRepository();

  Demoaanmelding(MedewerkerRepository medewerkers) {
    this.medewerkers = medewerkers;
  }

  @Openbaar
  @GetMapping("/aanmelden")
  ModelAndView kies(
      @RequestParam(required = false) @Nullable Integer gemeente, HttpServletRequest vraag) {
    alleenVanHier(vraag);
    Optional<Integer> welke = Optional.ofNullable(gemeente).or(medewerkers::eersteGemeente);
    List<Keuze> eigen =
        welke.map(code -> keuzen(Uitvoerders.eigen(code), MEESTE)).orElse(List.of());
    List<Keuze> alle = new ArrayList<>(eigen);
    // The dossiers of the first municipality have the first numbers.
    if (gemeente == null && !eigen.isEmpty()) {
      LongStream.rangeClosed(1, OUDERS)
          .mapToObj(dossier ->
              new Keuze(
                  welke.orElseThrow() + OUDER + dossier,
                  "De ouder van dossier " + dossier,
                  Rol.OUDER.naam(),
                  eigen.getFirst().waar()))
          .forEach(alle::add);
      medewerkers.gedeeldeUitvoerders().forEach(code -> alle.addAll(keuzen(code, PER_GEDEELDE)));
    }
    return new ModelAndView("aanmelden", "inhoud", alle);
  }

  private List<Keuze> keuzen(String uitvoerder, int hoogstens) {
    return medewerkers.enkelen(uitvoerder, hoogstens).stream()
        .map(een ->
            new Keuze(
                String.valueOf(een.wie().medewerker()),
                een.wie().naam(),
                een.wie().rol().naam(),
                (een.wie().isVoorMeer() ? "bij " : "in ") + een.uitvoerder()))
        .toList();
  }

  @Openbaar
  @PostMapping("/aanmelden")
  String meldAan(@RequestParam String wie, HttpServletRequest vraag, HttpServletResponse antwoord) {
    alleenVanHier(vraag);
    Aanwezige gekozen =
        vind(wie).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    // A session that was there before is not the session of who signs in.
    HttpSession vorige = vraag.getSession(false);
    if (vorige != null) {
      vorige.invalidate();
    }
    SecurityContext wieIsHet = SecurityContextHolder.createEmptyContext();
    wieIsHet.setAuthentication(
        UsernamePasswordAuthenticationToken.authenticated(gekozen, "", List.of()));
    SecurityContextHolder.setContext(wieIsHet);
    sessies.saveContext(wieIsHet, vraag, antwoord);
    return "redirect:/";
  }

  /** Who has that account, or the parent of a dossier: municipality and number. */
  private Optional<Aanwezige> vind(String wie) {
    Matcher ouder = OUDER_VAN.matcher(wie);
    if (ouder.matches()) {
      return Optional.of(
          Aanwezige.ouder(Integer.parseInt(ouder.group(1)), Long.parseLong(ouder.group(2))));
    }
    try {
      return medewerkers.vind(UUID.fromString(wie)).map(MedewerkerRepository.Medewerker::wie);
    } catch (IllegalArgumentException geenNummer) {
      return Optional.empty();
    }
  }

  /** From this machine, asked for by its own name, and not passed on by anything in between. */
  private static void alleenVanHier(HttpServletRequest vraag) {
    boolean isDoorgegeven = DOORGEVERS.stream().anyMatch(kop -> vraag.getHeader(kop) != null);
    boolean isEigenNaam = EIGEN_NAMEN.contains(vraag.getServerName());
    try {
      if (!isDoorgegeven
          && isEigenNaam
          && InetAddress.getByName(vraag.getRemoteAddr()).isLoopbackAddress()) {
        return;
      }
    } catch (UnknownHostException e) {
      throw new ResponseStatusException(HttpStatus.FORBIDDEN, "", e);
    }
    throw new ResponseStatusException(HttpStatus.FORBIDDEN);
  }
}
