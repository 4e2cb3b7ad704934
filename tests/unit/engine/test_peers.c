// SPDX-License-Identifier: GPL-2.0-or-later
/* Addresses asked for in vain: calls as the recorder reports them, and the resulting lines. */
#include <asm/unistd_64.h>
#include <errno.h>
#include <netinet/in.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "abi/calls/sysent.h"
#include "base/buf.h"
#include "engine/vm/peers.h"

#define ADDRESS 0x7000

enum { CLIENT = 1, OTHER };

static const struct sockaddr_in here = { .sin_family = AF_INET, .sin_addr = { 0x0100007f } };

static void enter(struct peers *p, uint64_t task, int nr)
{
	struct rec_sysenter c = { .task = task, .abi = ABI_X86_64 };

	c.regs[R_ORIG_AX] = nr;
	c.regs[R_SI] = ADDRESS;
	peers_enter(p, &c);
}

static void memory(struct peers *p, uint64_t at, const void *bytes, uint32_t n)
{
	struct rec_mem *m = malloc(sizeof(*m) + n);

	assert_non_null(m);
	*m = (struct rec_mem){ .addr = at, .len = n };
	memcpy(m + 1, bytes, n);
	peers_memory(p, m);
	free(m);
}

static void leave(struct peers *p, uint64_t task, int64_t result)
{
	peers_leave(p, &(struct rec_sysexit){ .task = task, .result = result });
}

static void check(struct peers *p, const char *begins)
{
	struct buf notes = { 0 };

	peers_notes(p, &notes);
	assert_int_equal(strncmp(buf_str(&notes), begins, strlen(begins)), 0);
	assert_true(*begins || !notes.len);
	buf_free(&notes);
	peers_free(p);
}

#define UNREACHED "the program could not reach 127.0.0.1: the VM has only a loopback device; "

static void test_address_at_entry_or_exit(void **state)
{
	struct peers *p = peers_new(false);

	(void)state;
	enter(p, CLIENT, __NR_connect);
	memory(p, ADDRESS, &here, sizeof(here));
	enter(p, OTHER, __NR_read);
	memory(p, ADDRESS, "other", 5);
	leave(p, OTHER, -ENETUNREACH);
	leave(p, CLIENT, -ENETUNREACH);
	check(p, UNREACHED);

	p = peers_new(false);
	enter(p, CLIENT, __NR_connect);
	leave(p, CLIENT, -ENETUNREACH);
	memory(p, ADDRESS, &here, sizeof(here));
	check(p, UNREACHED);
}

static void test_not_the_vms(void **state)
{
	struct sockaddr_in nowhere = here;
	struct peers *p = peers_new(true);

	(void)state;
	enter(p, CLIENT, __NR_connect);
	memory(p, ADDRESS, &here, sizeof(here));
	leave(p, CLIENT, -ENETUNREACH);
	check(p, "");

	p = peers_new(false);
	enter(p, CLIENT, __NR_connect);
	memory(p, ADDRESS, &here, sizeof(here));
	leave(p, CLIENT, -ECONNREFUSED);
	nowhere.sin_addr.s_addr = 0x4d0200c0; /* 192.0.2.77: nobody's (RFC 5737) */
	enter(p, CLIENT, __NR_bind);
	memory(p, ADDRESS, &nowhere, sizeof(nowhere));
	leave(p, CLIENT, -EADDRNOTAVAIL);
	check(p, "");
}

/* Truncated, too long, without a family. */
static void test_odd_addresses(void **state)
{
	static const char bytes[4096];
	const uint16_t family = AF_UNIX;
	struct peers *p = peers_new(false);

	(void)state;
	enter(p, CLIENT, __NR_bind);
	memory(p, ADDRESS, &here, 1);
	memory(p, ADDRESS, &here, 7);
	memory(p, ADDRESS, bytes, sizeof(bytes));
	memory(p, ADDRESS, bytes, 20);
	memory(p, ADDRESS, &family, 2);
	leave(p, CLIENT, -EADDRNOTAVAIL);
	check(p, "");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_address_at_entry_or_exit),
		cmocka_unit_test(test_not_the_vms),
		cmocka_unit_test(test_odd_addresses),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
