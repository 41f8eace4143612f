/**
 * Words that manuals, guides and papers on software, networks and safety are written with, by hand, beside those of the other lists, in their basic form: headings, labels of
 * buttons and types of values have them with a capital letter, and each language has its own. No word that is better known as
 * somebody's name or as a product (*chrome*, *rust*, *zoom*).
 */
export const DOCUMENTATION_WORDS = `
abbreviate abort abruptly abstraction acceptable accessibility accidentally accommodate accumulate accurately
acquisition acronym actionable activism addendum addition additional additive adequately adhere adjacent adjustment
administer administrator admonition adoption advancement adversary advisory affiliate afterthought afterword aggregate
aggregation agreement alias alignment allocation allocator allowlist alongside alphabetical alt alter ambient
analogous analytics animate animation annotate annotation announcement anonymity anonymize anticipate append
applicable application approximate arbitrary artefact artifact assert assertion assess assessment assignment
assistance association assumption assurance assure asterisk asymmetric asynchronous atomic attachment attendance
attendee attestation attribute attribution augment authenticate authenticator authenticity authority authorize
autocomplete autoconfigure automate automatically automation autonomous autosave autoscaling availability avg backdoor
backport backslash backspace backtrack bandwidth barcode baseline bene beneficial benign bidirectional billion
biometric bitmap bitrate blacklist blend blob blocklist blueprint bool boolean bootloader bootstrap bottleneck bracket
brainstorm breach breadcrumb breakdown breakpoint breakthrough brevity buildpack builtin buzzword bypass bytecode
calculation callback camelcase cannot canonical capability capitalization capslock captcha caption cardinality
carelessly caret carousel cascade categorize caveat cellular censorship centralize certification certify
characteristic charset checksum chunk cipher circular circumstance clarify classifier cleanup clickable clickjacking
clutter cmd codec coerce collaborate collaboration collaborator collapsible collation collection collision colon
colophon combination comma communicate communication comparable comparison compartmentalize compatibility compatible
compensation compilation complaint complement completion composable composition comprehensive compress compression
compromise computation computational compute concatenate concatenation conceptual concurrency concurrent confidential
confidentiality config configurable configuration conform conformance conformant confuse congestion conjunction
connection connectivity consecutive consideration consistency consolidate constrain constraint consume consumption
containerize containment contention contextual contiguous contingency conversation conversion coordinate coordination
correlate correlation correspond corruption countermeasure counterpart crawler creation credential criterion
criticality cryptographic cryptography ctrl cumulative curate customization customize cyber daemon datastore datatype
deactivate deadlock debit debounce decentralize decimal declaration declarative decoder decompress decorator decouple
decrease decrement decrypt decryption dedicate deduplicate deduplication defect defer deferral deficiency definition
del delegation deletion deliberately delimiter demonstrate demonstration denote density dependent deployment
deprecation derivative descriptive descriptor deserialization deserialize designate desirable destination destruct
detectability detection deterministic development deviation diagnose diagnostic dialogue dictate diff differentiate
dimension disassemble disclaimer disclosure discoverable discrepancy discrete discretion discussion disposal
disruption distinct distinction distinguish distribution distro diverse diversity documentation downloadable downside
downstream downtime draggable drawback dummy duplicate duplication durability duration easily ecosystem editable
effectively efficiency egress elapse elevate eligible eliminate ellipsis emission emitter emphasis emulate emulator
encapsulate encode encoder encoding encompass encryption endpoint enforce enforcement engagement enhance enhancement
enlarge enqueue enrich enrichment enroll entitlement entity entropy entrypoint enum enumerable enumerate enumeration
ephemeral epoch errata esc escalate escalation especially evaluation evasion exceed excerpt exclusion exclusive
excursus executable execution exempt exhaustion exhaustive expectation expiration expire expiry explanation exploit
exploitability exploitable exploitation exponent exponential expose exposure expression extensibility extensible
extract extraction extractor extranet facet facilitate failover fallback familiarity favicon feasible federate
filename filepath filesystem finalize fingerprint flaw flexibility flush footprint forensic fortunately found
fragmentation frequent frequently freshness friction frontmatter fulfill fullscreen functionality fuse garbage gesture
gigabyte glob glyph governance granular granularity guardrail handoff handover handset handshake hardcode harden
harness headless heap heatmap heavily heterogeneous heuristic hexadecimal hierarchical hierarchy hijack histogram
historically holistic horizontal hostname hotfix hotkey hotspot hydrate hydration hypertext hypervisor hyphen ibid
idempotent identical identification identifier idiomatic iframe illustrate immutable impactful imperative
impersonation implementation implication imply important importantly improper improperly improvement inaccurate
inactive inadequate inbound incidence inclusion incompatible incomplete inconsistent incorporate incorrect
increasingly increment incremental incubate indent indentation indirect infer inference influence info information
informational ingest ingestion ingress inherent initialization initialize injection inline insertion installation
instantiate instruction instrumentation insufficient integer integral integrate integration integrator integrity
intent intention intentionally interactivity interceptor interestingly interfere intermediate interoperability
interoperable interpolate interpolation intro introduction intrusion intuitive invalid invalidate inventory invitation
invocation isolate isolation iterable iterate iteration jargon jurisdiction kernel keyframe keyword kilobyte lambda
latency leakage legitimate less liaison lifecycle lifespan lightweight likelihood limitation linkage localization
localize locate locator lockfile lookup lossless lowercase magnitude mainframe malformed manageable manipulation
maturity maximize measurement mechanism megabyte mesh messenger metadata methodology microservice migration
millisecond mindset minify minimal minimize misalignment miscellaneous misconfiguration misuse mitigate mitigation
moderation modification modifier modify modular monolithic monorepo multilingual multiplex multitasking multitenant
multithread multithreading mutable mutation nanosecond navigation negligible negotiate negotiation neural
neutralization neutralize newline nonce normalization normalize nota notably notation notices notification notifier
nullable numeric numlock nutshell obfuscate obfuscation obligation observability observable obsolete obtain
occasionally occurrence offload offset omission omit ongoing opacity openness operand operation operational ops
optimal optimization optimize optionally orchestrate orchestration orchestrator ordinal orientation outbound outdate
outgoing outline outsource overlap overlay overridden oversight ownership padding paginate pagination pane paradigm
param parentheses parenthesis parity participation partition passim passkey passphrase passthrough paste pastebin
pathname payload payment pending penetration percentage percentile performance periodic periodical periodically
peripheral permalink permission persistence personalization personalize pgdn pgup pinpoint pitfall placement playback
playbook pluggable polyfill popover populate portability posture practitioner preamble precedence precision predicate
predict prediction predictor preference prepend presence presentation preset prevention primarily prioritization
proactive probability production productivity programmatic progression prohibit propagate propagation propagator
proportional proprietary protection prototype provenance purge qualification qualify quantile quickstart quota
quotation radius randomness raster rationale reachable readable readonly realtime recommendation reconciliation
rectangle recurring recursion recursive recursively redact redaction redirection redistribute refinement reflection
regex registrar registration registry regression regulate regulation regulator rehydrate rejection relationship
relevance reliability reliance relocate remainder remediate remediation repeatable repeatedly replacement replica
replicate replication representation representative reproducible reproduction requirement reseller resilience
respondent responsibility responsible responsiveness restriction retention retrieval retrieve retry reusable reuse
revert revocation revoke robustness rollback rollout rotate rotation runbook safeguard safelist sanitization sanitize
sanitizer saturation savings scaffold scaffolding scalability scalar scarcity scenario schema scraper screencast
scrollbar scrubber seamless searchable segmentation segregate selection selectively semantic semantics semicolon
sequential serialization serialize serializer serverless servlet setup severity shard shim shortcode shortcut shorten
shorthand showcase sidecar significantly similarity simplify simulate simulation simulator simultaneous simultaneously
singleton singular skeleton slightly slot smartcard snapshot snippet solely specifically specification specificity
specifier specify spellcheck sphere spike spoof spoofing stability stabilize stacktrace standalone standardize
stateful stateless statically stderr stdin stdout storefront streamline stylesheet subnet subprocessor subreddit
subscribe subsequent subsequently subset substitute substitution succeed successfully sufficient suffix suggestion
summarize superuser supervise supplement suppress suppression surveillance suspend swipe symlink symmetric
synchronization synchronize synchronous synonym synopsis synthesis systematic tab tabular tactic taxonomy teardown
telemetry temporality temporarily terabyte terminate termination textarea thoroughly threshold throughput thumbnail
tier tile timeout timezone toggle tokenize tokenizer tooltip topology tracer tradeoff transaction transcript
transcription transformation transient transition transmit transparency transpile traversal tray troubleshoot
troubleshooting truncate truncation trustworthy tuple tweak unauthenticated unauthorized unavailable unbounded
undefined underflow underlying underscore undo unencrypted unexpected unfortunate unfortunately unhandled unicast
uninitialized unintended unmaintained unnecessarily unnecessary unpin unreachable unrecognized unrelated unresolved
unset unsigned unsubscribe unsupported untrusted unused unzip upcoming uppercase upstream uptime usable userland
utilization utilize validate validation validator validity variation verbose verbosity verifier vertex viewport
violation virtualization virtualize visibility visualization visualize void walkthrough weakness webhook weblog
webmail webserver webview weigh were whitelist whitepaper width wildcard wireframe workbench workbook workplace
worksheet workspace workstation writable zip zipped
`;
