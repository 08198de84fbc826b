-- Search: by the beginning of the last name, and by the keyed hash of a citizen service number.
create index dossier_op_naam on dossier (gemeente, zoeknaam text_pattern_ops);
create index dossier_op_bsn on dossier (gemeente, bsn_sleutel);
