// SPDX-License-Identifier: GPL-2.0-or-later
/* Packets and their answers, over a made-up recording and a machine whose registers say where it
 * stands. */
#include "gdb/server.h"

#include <errno.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "gdb/description.h"
#include "gdb/timeline.h"
#include "tests/fakes/fake_machine.h"
#include "tests/fakes/fake_timeline.h"
#include "values/registers.h"

#define RUN                                                                            \
	FAKE_PROGRAM "main: nop call=send@plt\nsend@plt: jmp*\nsend: num=44 syscall\n" \
		     "entry_SYSCALL_64: nop call=do_syscall_64\n@sysenter A 44\n"      \
		     "do_syscall_64: nop ret\n@sysexit A 5\n"                          \
		     "entry_SYSCALL_64>: nop sysret\nsend>: nop ret\nmain>: nop\n"

struct dialogue {
	const char *ask, *answer; /* "…" at its end: begins like that */
	const char *notes;        /* NULL: not looked at */
};

static void check(struct gdb_server *s, const struct dialogue *d)
{
	struct buf answer = { 0 }, notes = { 0 };
	const char *more = strstr(d->answer, "…");
	const size_t n = more ? (size_t)(more - d->answer) : strlen(d->answer);

	gdb_server_packet(s, d->ask, strlen(d->ask), &answer, &notes);
	if (d->notes)
		assert_string_equal(buf_str(&notes), d->notes);
	buf_free(&notes);
	if (strncmp(buf_str(&answer), d->answer, n) || (!more && answer.len != n))
		fail_msg("%s: %s, not %s", d->ask, buf_str(&answer), d->answer);
	buf_free(&answer);
}

static struct gdb_server *server(struct timeline *t, struct fake_machine *m)
{
	m->timeline = t;
	return gdb_server_new(
		&(struct gdb_server_opts){ .timeline = t, .machine = fake_machine(m), .bits = 64 });
}

static void test_dialogue(void **state)
{
	static const struct dialogue rows[] = {
		{ "qSupported:swbreak+;hwbreak+", "PacketSize=10000;…" },
		{ "vMustReplyEmpty", "" },
		{ "qXfer:features:read:target.xml:0,10", "m<?xml version=\"1…" },
		{ "qXfer:features:read:target.xml:fffff,10", "l" },
		{ "QStartNoAckMode", "OK" },
		{ "!", "OK" },
		{ "?", "T05thread:a;" },
		{ "qC", "QCa" },
		{ "qfThreadInfo", "ma" },
		{ "qsThreadInfo", "l" },
		{ "Ta", "OK" },
		{ "T77", "E03" },
		{ "qThreadExtraInfo,a", "70726f67…" },
		{ "Hga", "OK" },
		{ "Hg77", "E03" },
		{ "p10", "0010fcf7ff7f0000" }, /* the linker's first instruction */
		{ "pfff", "E.no such register" },
		{ "Z0,401100,1", "OK" },
		{ "Z5,401100,1", "" },
		{ "vCont;c", "T05thread:a;swbreak:;" },
		{ "p10", "0011400000000000" },
		{ "p0", "0700000000000000" }, /* the machine came along: rax is the position */
		{ "vCont;s:a", "T05thread:a;" },
		{ "vCont;r401100,401200:a", "T05thread:a;" },
		{ "bs", "T05thread:a;" },
		{ "bc", "T05thread:a;swbreak:;" },
		{ "bc", "T05thread:a;replaylog:begin;" },
		{ "z0,401100,1", "OK" },
		{ "c", "T05thread:a;replaylog:end;", "" },
		{ "Z0,123456,1", "OK" },
		{ "bc", "T05thread:a;replaylog:begin;",
		  "ringtrip: 0x123456 never runs in this recording\n" },
		{ "z0,123456,1", "OK" },
		{ "vCont;x", "E.vCont…" },
		{ "vCont;s:77", "E.no such thread…" },
		{ "m1000,4", "00010203" },
		{ "m666000,4", "E0e" },
		{ "m665ffe,4", "feff" }, /* up to where memory is */
		{ "m1000", "E.m takes…" },
		{ "M1000,1:00", "E.a recording…" },
		{ "P0=0000000000000000", "E.a recording…" },
		{ "vRun;", "T05thread:a;" },
		{ "D", "OK" },
	};
	struct timeline *t = fake_timeline(RUN);
	struct fake_machine m = { 0 };
	struct gdb_server *s = server(t, &m);

	(void)state;
	for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		check(s, &rows[i]);
	}
	gdb_server_free(s);
	timeline_free(t);
}

/* Forward it stops behind the access, backward before it; a step over one stops as well. */
static void test_watchpoints(void **state)
{
	static const struct dialogue rows[] = {
		{ "Z2,601000,4", "OK" },
		{ "vCont;c", "T05thread:a;watch:601000;" },
		{ "p0", "0900000000000000" },
		{ "vCont;c", "T05thread:a;watch:601000;" },
		{ "p0", "0e00000000000000" },
		{ "bc", "T05thread:a;watch:601000;" },
		{ "p0", "0d00000000000000" },
		{ "vCont;s", "T05thread:a;watch:601000;" },
		{ "bs", "T05thread:a;watch:601000;" },
		{ "bc", "T05thread:a;watch:601000;" },
		{ "p0", "0800000000000000" },
		{ "vCont;r401100,401200:a", "T05thread:a;watch:601000;" },
		{ "z2,601000,4", "OK" },
		{ "Z3,601000,4", "OK" },
		{ "vCont;c", "T05thread:a;rwatch:601000;" },
		{ "z3,601000,4", "OK" },
		{ "vCont;c", "T05thread:a;replaylog:end;" },
	};
	struct timeline *t = fake_timeline(RUN);
	struct fake_machine m = { .stores = { 8, 13 }, .n_stores = 2 };
	struct gdb_server *s = server(t, &m);

	(void)state;
	for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++)
		check(s, &rows[i]);
	gdb_server_free(s);
	timeline_free(t);
}

/* A thread's registers have one length, whatever is known: gdb drops a connection otherwise. */
static void test_registers(void **state)
{
	static const unsigned bits[] = { 64, 32 };

	(void)state;
	for (size_t b = 0; b < 2; b++) {
		const struct registers r = { .rip = 1 };
		const struct description_values all = { .registers = &r }, none = { 0 },
						some = { .registers = &r, .saved = true };
		struct buf known = { 0 }, unknown = { 0 }, saved = { 0 };

		for (size_t i = 0; i < description_count(bits[b]); i++) {
			description_register(&known, bits[b], i, &all);
			description_register(&unknown, bits[b], i, &none);
			description_register(&saved, bits[b], i, &some);
		}
		assert_int_equal(known.len, unknown.len);
		assert_int_equal(known.len, saved.len);
		buf_free(&saved);
		buf_free(&known);
		buf_free(&unknown);
	}
}

static void test_failing_machine(void **state)
{
	static const struct dialogue rows[] = {
		{ "vCont;s", "E.the machine is broken" },
		{ "g", "E.the machine is broken" },
		{ "m1000,1", "E.the machine is broken" },
	};
	struct timeline *t = fake_timeline(RUN);
	struct fake_machine m = { .broken = true };
	struct gdb_server *s = server(t, &m);

	(void)state;
	for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++)
		check(s, &rows[i]);
	gdb_server_free(s);
	timeline_free(t);
}

/* Registers of another run are never shown. */
static void test_departure(void **state)
{
	static const struct dialogue rows[] = {
		{ "vCont;s", "T05thread:a;" },
		{ "g", "E.the second run has left the recording: at @…" },
		{ "p0", "E.the second run has left the recording: at @…" },
	};
	struct timeline *t = fake_timeline(RUN);
	struct fake_machine m = { .departed = true };
	struct gdb_server *s = server(t, &m);

	(void)state;
	for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++)
		check(s, &rows[i]);
	gdb_server_free(s);
	timeline_free(t);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_dialogue),  cmocka_unit_test(test_watchpoints),
		cmocka_unit_test(test_registers), cmocka_unit_test(test_failing_machine),
		cmocka_unit_test(test_departure),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
