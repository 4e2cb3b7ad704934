// SPDX-License-Identifier: GPL-2.0-or-later
/*
 * made_calls KIND SEED COUNT ABI FILE [LEVEL NAME]: makes COUNT calls with random arguments and
 * logs them to FILE. It runs under strace, which fails or fakes each of them (-e inject), so that
 * none has an effect. ABI is x86-64, or i386: the same calls by int $0x80. LEVEL and NAME: only
 * that option; for an address LEVEL is the family.
 *
 *   set   setsockopt          get   getsockopt
 *   send  sendmsg             recv  recvmsg
 *   to    connect             name  getsockname
 *   wide  calls whose arguments are narrower than the registers that hold them
 */
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <unistd.h>

#include "tests/oracle/made_calls.h"

enum { X86_64, I386, AT_ENTRY = 0, AT_EXIT = 1, MOST = 512 /* bytes of a piece */ };

/* Two pages for values and one for what they point to, each followed by an unmapped page; below 4
 * GB for i386. */
enum {
	VALUES = 0x10000000,
	VALUES_END = VALUES + 0x2000,
	THERE = 0x10010000,
	THERE_END = THERE + 0x1000
};

static uint64_t state;
static int abi, the_level = -2, the_name;
static FILE *out;

/* Sebastiano Vigna's splitmix64: the same calls for the same seed everywhere. */
static uint64_t any(void)
{
	uint64_t z = state += 0x9e3779b97f4a7c15;

	z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9;
	z = (z ^ (z >> 27)) * 0x94d049bb133111eb;
	return z ^ (z >> 31);
}

static unsigned below(unsigned n)
{
	return any() % n;
}

#define ONE_OF(array) (array)[below(sizeof(array) / sizeof((array)[0]))]

static void put32(uint64_t addr, uint32_t value)
{
	memcpy((void *)addr, &value, sizeof(value));
}

static void put_word(uint64_t addr, uint64_t value)
{
	memcpy((void *)addr, &value, abi == I386 ? 4 : 8);
}

static unsigned word(void)
{
	return abi == I386 ? 4 : 8;
}

/* Fills with bytes of all kinds: any, small numbers, text. */
static void fill(uint64_t addr, uint64_t end)
{
	unsigned kind = below(5);

	if (end > addr + MOST)
		end = addr + MOST;
	for (; addr < end; addr++) {
		uint8_t *p = (uint8_t *)addr;

		if (kind == 0)
			*p = any();
		else if (kind == 1)
			*p = addr % 4 ? 0 : below(20);
		else if (kind == 2)
			*p = addr % 2 ? 0 : below(3) ? below(4) : any();
		else if (kind == 3)
			*p = ' ' + below(95);
		else
			*p = below(4) ? 0 : any();
	}
}

/* Chooses a place for a value of `len` bytes: inside the memory, at its very end, or a little
 * beyond it. */
static uint64_t place(int64_t len)
{
	uint64_t whole = len < 0 || len > MOST ? MOST : (uint64_t)len;
	static const uint64_t nowhere[] = { 0, 8, 0xdead0000 };

	switch (below(12)) {
	case 0:
		return ONE_OF(nowhere);
	case 1:
		return VALUES_END - (whole > 3 ? whole - 1 - below(whole - 1) : 0);
	case 2:
	case 3:
		return VALUES_END - whole;
	default:
		return VALUES + 8 * below(64);
	}
}

static int a_length(void)
{
	static const int lengths[] = { 0,   1,   2,   3,   4,         5,    6,  7,  8,   9,
				       10,  11,  12,  13,  14,        15,   16, 17, 20,  24,
				       28,  31,  32,  33,  36,        40,   44, 48, 56,  64,
				       96,  100, 8,   4,   4,         4,    8,  16, 104, 128,
				       132, 136, 140, 260, INT32_MIN, 4096, -1, -7 };

	return ONE_OF(lengths);
}

static int a_level(void)
{
	static const int levels[] = { 0,   1,   6,   17,  40,  41,  58,  100, 101, 132,  136,
				      255, 256, 257, 258, 259, 260, 261, 262, 263, 264,  265,
				      266, 267, 268, 269, 270, 271, 272, 273, 274, 275,  276,
				      277, 278, 279, 280, 281, 282, 283, 2,   -1,  1000, 0,
				      1,   1,   1,   41,  263, 263, 283 };

	return the_level != -2 ? the_level : ONE_OF(levels);
}

static unsigned a_name(void)
{
	static const unsigned wide[] = { 300, 1000, 0x7fffffff, 0xffffffff, 25, 26, 51 };

	if (the_level != -2)
		return the_name;
	return below(40) ? below(140) : ONE_OF(wide);
}

static uint64_t readable_end(uint64_t addr)
{
	return addr >= VALUES && addr < VALUES_END ? VALUES_END
	       : addr >= THERE && addr < THERE_END ? THERE_END
						   : addr;
}

/* Makes a filter's instructions, or any bytes. */
static void fill_there(void)
{
	static const uint16_t codes[] = { 0x00, 0x01, 0x06, 0x16, 0x04, 0x05, 0x15, 0x20,
					  0x28, 0x30, 0x40, 0x48, 0x50, 0x60, 0x80, 0xa0,
					  0xb1, 0x07, 0x87, 0x84, 0x94, 0x25, 0x35, 0x45,
					  0x0c, 0x1d, 0x02, 0x03, 0x1c, 0x26, 0xff, 0x120 };

	fill(THERE, THERE_END);
	for (int i = 0; i < 40 && below(8); i++) {
		uint16_t code = below(3) ? ONE_OF(codes) : any();
		uint8_t jumps[2] = { below(3), below(3) };
		static const uint32_t ks[] = { 0,          1,          0x800,      0xfffff000,
					       0xfffff004, 0xfffff008, 0xfff00000, 0xffe00000,
					       0xfff0000e, 0x7fffffff, 0xfffff034, 0xfffff100,
					       0xffffffff, 0x40000 };

		memcpy((void *)(THERE + 8UL * i), &code, 2);
		memcpy((void *)(THERE + 8UL * i + 2), jumps, 2);
		put32(THERE + 8UL * i + 4, ONE_OF(ks));
	}
}

/* Chooses a pointer in a value. */
static uint64_t a_pointer(void)
{
	static const uint64_t pointers[] = {
		THERE, THERE, THERE, THERE_END - 12, 0, 16, THERE_END
	};

	return ONE_OF(pointers);
}

static void a_value(uint64_t addr)
{
	uint64_t end = readable_end(addr);

	if (addr == end)
		return;
	fill(addr, end);
	if (end - addr >= 16 && below(3) == 0) {
		static const uint16_t counts[] = { 0, 1, 2, 5, 33, 40, 4096, 4097, 65535 };
		uint16_t count = ONE_OF(counts);

		put_word(addr, 0);
		memcpy((void *)addr, &count, sizeof(count));
		put_word(addr + word(), a_pointer());
	}
}

static void an_address(uint64_t addr)
{
	uint64_t end = readable_end(addr);
	uint16_t family = the_level != -2 ? (uint16_t)the_level : below(20) ? below(48) : any();

	if (end < addr + 2)
		return;
	fill(addr, end);
	memcpy((void *)addr, &family, sizeof(family));
}

static void control(uint64_t addr, uint64_t len)
{
	static const int types[] = { 1,  2,  3,  4,  7,  8,  6,  11, 12, 20, 21,
				     23, 29, 35, 37, 41, 54, 58, 61, 63, 64, 65 };
	static const unsigned sizes[] = { 0,  1,  3,  4,  7,  8,  12, 15, 16,
					  17, 20, 24, 32, 40, 47, 48, 64 };
	uint64_t end = readable_end(addr), head = word() + 8;

	fill(addr, end);
	if (end > addr + len)
		end = addr + len;
	while (addr + head <= end) {
		uint64_t size = head + ONE_OF(sizes);

		put_word(addr, below(12) ? size : below(40));
		put32(addr + word(), below(3) ? below(2) : (uint32_t)a_level());
		put32(addr + word() + 4, below(5) ? (uint32_t)ONE_OF(types) : a_name());
		addr += (size + word() - 1) / word() * word();
	}
}

/* The message itself is in the pointed-to memory, its parts in the values. */
static uint64_t a_message(void)
{
	uint64_t m = THERE_END - 0x200, name = place(32), len = below(200);
	uint64_t at = VALUES + 0x1000 + 8 * below(8);

	if (!below(8))
		at = VALUES_END - len + below(3);
	memset((void *)m, 0, 64);
	an_address(name);
	control(at, len);
	put_word(m, below(3) ? 0 : name);
	put32(m + word(), below(10) ? below(40) : (uint32_t)a_length());
	put_word(m + 4UL * word(), below(10) ? at : 0);
	put_word(m + 5UL * word(), len);
	put32(m + 6UL * word(), below(2) ? 0 : below(0x10000));
	return m;
}

static long call(long nr, const uint64_t *a)
{
	long result;

	if (abi == X86_64) {
		register uint64_t r10 __asm__("r10") = a[3];
		register uint64_t r8 __asm__("r8") = a[4];
		register uint64_t r9 __asm__("r9") = a[5];

		__asm__ volatile("syscall"
				 : "=a"(result)
				 : "a"(nr), "D"(a[0]), "S"(a[1]), "d"(a[2]), "r"(r10), "r"(r8),
				   "r"(r9)
				 : "rcx", "r11", "memory");
	} else {
		int low;

		__asm__ volatile("int $0x80"
				 : "=a"(low)
				 : "a"((int)nr), "b"((uint32_t)a[0]), "c"((uint32_t)a[1]),
				   "d"((uint32_t)a[2]), "S"((uint32_t)a[3]), "D"((uint32_t)a[4])
				 : "memory", "r8", "r9", "r10", "r11");
		result = low;
	}
	return result;
}

static unsigned write_piece(uint64_t addr, unsigned when)
{
	uint64_t end = readable_end(addr);
	struct made_mem m = { addr, end - addr < MOST ? end - addr : MOST, when };

	if (end == addr)
		return 0;
	if (out) {
		fwrite(&m, sizeof(m), 1, out);
		fwrite((void *)addr, m.len, 1, out);
	}
	return 1;
}

static unsigned write_memory(const uint64_t *pieces, unsigned n, unsigned when, FILE *to)
{
	FILE *file = out;
	unsigned written = 0;

	out = to;
	for (unsigned i = 0; i < n; i++)
		written += write_piece(pieces[i], when);
	out = file;
	return written;
}

/* Makes the call and logs it, with the memory at `pieces` from before and after. */
static void make(long nr, const uint64_t *args, const uint64_t *pieces, unsigned n)
{
	struct made_call m = { .abi = abi, .nr = nr };
	char *before = NULL;
	size_t size = 0;
	FILE *f = open_memstream(&before, &size);

	m.n_mem = write_memory(pieces, n, AT_ENTRY, f) + write_memory(pieces, n, AT_EXIT, NULL);
	fclose(f);
	m.result = call(nr, args);
	for (int i = 0; i < 6; i++)
		m.args[i] = abi == I386 ? (uint32_t)args[i] : args[i];
	fwrite(&m, sizeof(m), 1, out);
	fwrite(before, size, 1, out);
	write_memory(pieces, n, AT_EXIT, out);
	free(before);
}

/* A register of which the call uses only the lower half. */
static uint64_t half(uint32_t value)
{
	return below(4) ? value : any() << 32 | value;
}

static void make_set(void)
{
	int len = a_length();
	uint64_t addr = place(len),
		 args[6] = { half(-1), half(a_level()), half(a_name()), addr, half(len) };
	uint64_t pieces[] = { addr, THERE };

	a_value(addr);
	fill_there();
	make(abi == I386 ? 366 : SYS_setsockopt, args, pieces, 2);
}

static void make_get(void)
{
	int len = a_length();
	uint64_t at = below(20) ? THERE_END - 8 : below(2) ? 0 : THERE_END;
	uint64_t addr = place(len),
		 args[6] = { half(-1), half(a_level()), half(a_name()), addr, at };
	uint64_t pieces[] = { addr, THERE, at };

	a_value(addr);
	fill_there();
	put32(THERE_END - 8, len);
	make(abi == I386 ? 365 : SYS_getsockopt, args, pieces, 3);
}

static void make_to(void)
{
	int len = below(8) ? (int)below(the_level == -2 ? 42 : 130) : a_length();
	uint64_t addr = place(len), args[6] = { half(-1), addr, half(len) };

	an_address(addr);
	make(abi == I386 ? 362 : SYS_connect, args, &addr, 1);
}

static void make_name(void)
{
	int len = below(8) ? (int)below(the_level == -2 ? 42 : 130) : a_length();
	uint64_t addr = place(len), args[6] = { -1, addr, THERE_END - 8 },
		 pieces[] = { addr, THERE_END - 8 };

	an_address(addr);
	put32(THERE_END - 8, len);
	make(abi == I386 ? 367 : SYS_getsockname, args, pieces, 2);
}

static void make_message(long nr)
{
	uint64_t m = a_message(), args[6] = { -1, m, 0 }, name = 0, at = 0;
	uint64_t pieces[3];

	memcpy(&name, (void *)m, word());
	memcpy(&at, (void *)(m + 4UL * word()), word());
	pieces[0] = m;
	pieces[1] = name;
	pieces[2] = at;
	make(nr, args, pieces, 3);
}

static void make_send(void)
{
	make_message(abi == I386 ? 370 : SYS_sendmsg);
}

static void make_recv(void)
{
	make_message(abi == I386 ? 372 : SYS_recvmsg);
}

static void make_wide(void)
{
	static const short calls[] = {
		SYS_accept4,     SYS_bind,           SYS_connect,        SYS_dup2,
		SYS_dup3,        SYS_epoll_create1,  SYS_epoll_ctl,      SYS_epoll_pwait,
		SYS_epoll_wait,  SYS_eventfd2,       SYS_getdents64,     SYS_getpeername,
		SYS_getsockname, SYS_getsockopt,     SYS_listen,         SYS_lseek,
		SYS_pidfd_getfd, SYS_pidfd_open,     SYS_poll,           SYS_recvfrom,
		SYS_recvmmsg,    SYS_recvmsg,        SYS_select,         SYS_sendfile,
		SYS_sendmmsg,    SYS_sendmsg,        SYS_sendto,         SYS_setns,
		SYS_setsockopt,  SYS_shutdown,       SYS_splice,         SYS_tee,
		SYS_unshare,     SYS_io_uring_setup, SYS_io_uring_enter, SYS_statx,
	};
	static const uint32_t values[] = {
		0, 1, 2, 3, 4, 7, 16, 47, 0, 0x80, 0x80000, 0x12345, INT32_MAX, INT32_MIN, -1, -2
	};
	uint64_t args[6];

	for (int i = 0; i < 6; i++)
		args[i] = (any() | 1ull << 63) << 32 | ONE_OF(values);
	make(ONE_OF(calls), args, NULL, 0);
}

static const struct {
	const char *name;
	void (*make)(void);
} kinds[] = {
	{ "set", make_set }, { "get", make_get },   { "send", make_send }, { "recv", make_recv },
	{ "to", make_to },   { "name", make_name }, { "wide", make_wide },
};

int main(int argc, char **argv)
{
	if (argc != 6 && argc != 8)
		return 2;
	if (argc == 8) {
		the_level = atoi(argv[6]);
		the_name = atoi(argv[7]);
	}
	state = strtoull(argv[2], NULL, 10);
	abi = strcmp(argv[4], "i386") ? X86_64 : I386;
	out = fopen(argv[5], "wb");
	if (!out ||
	    mmap((void *)VALUES, 0x2000, PROT_READ | PROT_WRITE,
		 MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED, -1, 0) == MAP_FAILED ||
	    mmap((void *)THERE, 0x1000, PROT_READ | PROT_WRITE,
		 MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED, -1, 0) == MAP_FAILED)
		return 1;
	for (size_t i = 0; i < sizeof(kinds) / sizeof(kinds[0]); i++) {
		if (strcmp(kinds[i].name, argv[1]))
			continue;
		for (long n = strtol(argv[3], NULL, 10); n > 0; n--)
			kinds[i].make();
		return fclose(out) ? 1 : 0;
	}
	return 2;
}
