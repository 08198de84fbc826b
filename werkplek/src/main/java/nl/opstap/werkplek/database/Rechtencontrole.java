package nl.opstap.werkplek.database;

import java.util.List;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Refuses to start where the boundary between municipalities does not hold: with an account that
 * can step over it, or with tables that do not guard it.
 */
@Component
class Rechtencontrole implements InitializingBean {

  private final JdbcClient jdbc;

  Rechtencontrole(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public void afterPropertiesSet() {
    weiger(
        ROLLEN,
        """
        Het account waarmee Opstap bij de database komt, kan om de grens tussen gemeenten heen: het \
        is %s, of kan dat worden. Opstap start daarom niet. Misschien zijn het account van de \
        werkplek en dat van het beheer verwisseld.\
        """);
    weiger(
        MEER_RECHTEN,
        """
        Het account waarmee Opstap bij de database komt, mag meer dan nodig is: %s. Opstap start \
        daarom niet. Neem dat recht terug, of breng de tabellen op orde met: ./opstap migreer\
        """);
    weiger(
        TABELLEN,
        """
        De grens tussen gemeenten is niet bewaakt in: %s. Opstap start daarom niet. Misschien heeft \
        iemand row-level security uitgezet, of een regel ervan weggehaald of toegevoegd.\
        """);
  }

  private void weiger(String vraag, String waarom) {
    List<String> gevonden =
        jdbc.sql(vraag).query((rij, _) -> String.valueOf(rij.getString(1))).list();
    if (!gevonden.isEmpty()) {
      throw new IllegalStateException(waarom.formatted(String.join(", ", gevonden)));
    }
  }

  /**
   * Every role that the account is, or is a member of in whatever way: who may only set a role has
   * its rights one statement later. Both who signed in and whose rights hold now.
   */
  private static final String ROLLEN =
      """
      select r.rolname from pg_roles r
      where (pg_has_role(session_user, r.oid, 'member') or pg_has_role(current_user, r.oid, 'member'))
        and (r.rolsuper or r.rolbypassrls or r.rolcreaterole or r.rolreplication
          or (r.rolname like 'pg\\_%' and r.rolname <> 'pg_database_owner')
          or exists (select from pg_class c
            where c.relnamespace = 'public'::regnamespace and c.relowner = r.oid)
          or exists (select from pg_proc f
            where f.pronamespace = 'public'::regnamespace and f.proowner = r.oid)
          or exists (select from pg_namespace n
            where n.nspname = 'public' and n.nspowner = r.oid)
          or exists (select from pg_database d
            where d.datname = current_database() and d.datdba = r.oid))
      order by 1
      """;

  private static final String MEER_RECHTEN =
      """
      select 'tijdelijke tabellen maken (revoke temporary on database)'
      where has_database_privilege(current_database(), 'temporary')
      union all
      select 'tabellen maken (revoke create on schema public)'
      where has_schema_privilege('public', 'create')
        or has_database_privilege(current_database(), 'create')
      union all
      select recht || ' op ' || relname
      from pg_class, unnest(array['truncate', 'trigger', 'references']) recht
      where relnamespace = 'public'::regnamespace and relkind in ('r', 'p')
        and has_table_privilege(oid, recht)
      union all
      select 'schrijven in ' || tabel
      from unnest(array['gemeente', 'uitvoerder', 'werkt_voor']) tabel,
        unnest(array['insert', 'update', 'delete']) recht
      where has_table_privilege(tabel, recht)
      union all
      select 'update of delete op logregel'
      where has_any_column_privilege('logregel', 'update')
        or has_table_privilege('logregel', 'delete')
      """;

  /**
   * A table with a municipality in it guards it when its rows are those of the municipalities of
   * now, and one with an executor when they are of who works for those; a policy that adds rows to
   * that is none of ours, but for who signs in. A view guards it when it shows what its tables show
   * to who asks. Who works for which municipality anybody may know.
   */
  private static final String TABELLEN =
      """
      with tabel as (
        select c.oid, c.relname::text as naam,
          c.relrowsecurity and c.relforcerowsecurity as aan, min(a.attname) as van
        from pg_class c join pg_attribute a on a.attrelid = c.oid
        where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
          and a.attname in ('gemeente', 'uitvoerder') and not a.attisdropped
          and c.relname <> 'werkt_voor'
        group by c.oid),
      regel as (
        select p.polrelid, p.polname, p.polpermissive, p.polcmd, p.polroles = '{0}' as is_voor_ieder,
          regexp_replace(lower(pg_get_expr(p.polqual, p.polrelid)), '\\s+', ' ', 'g') as zicht,
          p.polwithcheck is null as is_ook_schrijven
        from pg_policy p)
      select naam from tabel t
      where not aan
        or not exists (select from regel r where r.polrelid = t.oid
          and r.polname = 'eigen_' || t.van
          and r.polpermissive and r.polcmd = '*' and r.is_voor_ieder and r.is_ook_schrijven
          and r.zicht = case t.van
            when 'gemeente' then
              '(gemeente = any (( select gemeenten_nu() as gemeenten_nu)::smallint[]))'
            else '(uitvoerder = any (( select uitvoerders_nu() as uitvoerders_nu)::text[]))'
          end)
        or exists (select from regel r where r.polrelid = t.oid and r.polpermissive
          and r.polname <> 'eigen_' || t.van
          and not (t.naam = 'medewerker' and r.polname = 'zichzelf' and r.polcmd = 'r'
            and r.zicht like '(id = ( select (nullif(current_setting(''opstap.medewerker''%'))
      union
      select van.naam || ' (' || van.regel || ')'
      from (values ('dossier', 'eigen_zicht', '%opstap.zicht%'),
          ('werklijstregel', 'eigen_zicht', '%opstap.zicht%'),
          ('wijziging', 'van_dossier', '%dossier.nummer = wijziging.dossier%'),
          ('gegeven', 'van_dossier', '%dossier.nummer = gegeven.dossier%'),
          ('zoekwoord', 'van_dossier', '%dossier.nummer = zoekwoord.dossier%'),
          ('taak', 'van_dossier', '%dossier.nummer = taak.dossier%'))
        as van (naam, regel, zicht)
      where not exists (select from regel r
        where r.polrelid = to_regclass(van.naam) and r.polname = van.regel and not r.polpermissive
          and r.polcmd = '*' and r.is_voor_ieder and r.zicht like van.zicht)
      union
      select van.naam || ' (door_wie_hier_werkt)'
      from unnest(array['wijziging', 'noodtoegang', 'logregel', 'beleidsbesluit']) as van (naam)
      where not exists (select from pg_policy p
        where p.polrelid = to_regclass(van.naam) and p.polname = 'door_wie_hier_werkt'
          and not p.polpermissive and p.polcmd = 'a' and p.polroles = '{0}'
          and pg_get_expr(p.polwithcheck, p.polrelid) like '%inzet.medewerker = %')
      union
      select van.naam || ' (' || van.regel || ')'
      from (values ('team', 'alleen_bij_aanmelden_erbij'), ('team', 'alleen_bij_aanmelden'),
          ('medewerker', 'alleen_bij_aanmelden_erbij'), ('medewerker', 'alleen_bij_aanmelden'),
          ('inzet', 'alleen_bij_aanmelden_erbij')) as van (naam, regel)
      where not exists (select from pg_policy p
        where p.polrelid = to_regclass(van.naam) and p.polname = van.regel
          and not p.polpermissive and p.polcmd in ('a', 'w') and p.polroles = '{0}'
          and coalesce(pg_get_expr(p.polqual, p.polrelid), pg_get_expr(p.polwithcheck, p.polrelid))
            like '%opstap.aanmelding%')
      union
      select relname from pg_class
      where relnamespace = 'public'::regnamespace and relkind in ('v', 'm', 'f')
        and not (relkind = 'v' and coalesce(reloptions, '{}') @> array['security_invoker=true'])
      union
      select 'gemeenten_nu()' where gemeenten_nu() <> '{}'
      order by 1
      """;
}
