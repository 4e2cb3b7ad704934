/* SPDX-License-Identifier: GPL-2.0-or-later */
/* A timeline (gdb/timeline.h) of a script (tests/fakes/fake_stream.h), for tests and harnesses. */
#ifndef TESTS_FAKES_FAKE_TIMELINE_H
#define TESTS_FAKES_FAKE_TIMELINE_H

struct timeline;

/* Aborts if the script makes no sense. */
struct timeline *fake_timeline(const char *script);

/* Init becomes the program, which comes to main at position 7. */
#define FAKE_PROGRAM                                       \
	"@start A\n"                                       \
	"@task A 10 10 1 prog\n"                           \
	"@exec A /bin/prog\n"                              \
	"entry_SYSCALL_64: sysret\n"                       \
	"_dl_start_user: nop jmp*\n"                       \
	"@map A /lib/libc.so\n"                            \
	"_start: nop call=__libc_start_main\n"             \
	"__libc_start_main: call=__libc_start_call_main\n" \
	"__libc_start_call_main: call*\n"

#endif
