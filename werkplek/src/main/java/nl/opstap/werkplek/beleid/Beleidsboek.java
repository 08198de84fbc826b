package nl.opstap.werkplek.beleid;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.opstap.werkplek.toegang.Aanwezige;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The policy of municipalities: reading it, and deciding it. */
@Service
@Transactional
public class Beleidsboek {

  private final BeleidRepository repository;
  private final Clock klok;

  /**
   * By its last decision. Nothing of policy changes without another; a page of dossiers, and every
   * one that is woken, asks for the same.
   */
  private final Cache<Long, Beleid> gelezen = Caffeine.newBuilder().maximumSize(500).build();

  Beleidsboek(BeleidRepository repository, Clock klok) {
    this.repository = repository;
    this.klok = klok;
  }

  /**
   * Decides things in a database that is being filled.
   *
   * @param eigenaar signed in as who owns the tables, at work for this municipality
   */
  public static Beleid vul(
      JdbcClient eigenaar, Aanwezige wie, int gemeente, Instant nu, List<Beleidswijziging> alles) {
    BeleidRepository repository = new BeleidRepository(eigenaar);
    for (int i = 0; i < alles.size(); i++) {
      repository.leg(wie, gemeente, i, nu, alles.get(i));
    }
    return repository.van(gemeente, alles.size());
  }

  /** With both its histories; without any decision when the municipality has made none. */
  @Transactional(readOnly = true)
  public Beleid van(int gemeente) {
    return repository
        .laatste(gemeente)
        .map(laatste -> van(gemeente, laatste))
        .orElseGet(() -> new Beleid(gemeente, 0, List.of(), Optional.empty()));
  }

  private Beleid van(int gemeente, BeleidRepository.Laatste laatste) {
    Beleid bekend = gelezen.getIfPresent(laatste.id());
    if (bekend == null) {
      // Outside the cache: a database that is slow for one keeps nobody else waiting there.
      bekend = repository.van(gemeente, laatste.versie());
      gelezen.put(laatste.id(), bekend);
    }
    return bekend;
  }

  /**
   * Decides something for a municipality.
   *
   * @param vanVersie the version of the policy that the person saw
   * @return false when somebody decided something in the meantime; nothing was kept then
   */
  public boolean leg(Aanwezige wie, int gemeente, int vanVersie, Beleidswijziging wat) {
    return repository.leg(wie, gemeente, vanVersie, klok.instant(), wat);
  }
}
