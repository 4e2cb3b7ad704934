/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * What the programs of this folder share. Each makes one system call in many ways and prints the
 * line that strace prints for each, with the addresses, ports and results that it saw. Built for 64
 * and 32 bits; in 32 bits libc's syscall() enters through the vDSO; with INT80 the program enters
 * by `int $0x80`, with SOCKETCALL it makes socket calls through socketcall.
 */
#ifndef CALLS_H
#define CALLS_H

#include <errno.h>
#include <linux/net.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <unistd.h>

/* A mark: a call that fails and changes nothing. The lines between two marks are compared. */
enum { MARK = -4321 };

#if defined(INT80)
long int80(long nr, const long args[6]);
__asm__(".text\n.globl int80\n.type int80,@function\nint80:\n"
	"push %ebp; push %ebx; push %esi; push %edi\n"
	"mov 20(%esp),%eax; mov 24(%esp),%ebp\n"
	"mov (%ebp),%ebx; mov 4(%ebp),%ecx; mov 8(%ebp),%edx; mov 12(%ebp),%esi; mov "
	"16(%ebp),%edi\n"
	"mov 20(%ebp),%ebp; int $0x80\n"
	"pop %edi; pop %esi; pop %ebx; pop %ebp; ret\n"
	".size int80,.-int80\n");

static long enter(long nr, const long args[6])
{
	return int80(nr, args);
}
#else
static long enter(long nr, const long args[6])
{
	long result = syscall(nr, args[0], args[1], args[2], args[3], args[4], args[5]);

	return result == -1 ? -errno : result;
}
#endif

#define ARGS(...) ((const long[6]){ __VA_ARGS__ })
/* SYS(close, 3) makes the call and returns the kernel's result. */
#define SYS(call, ...) enter(SYS_##call, ARGS(__VA_ARGS__))
/* The same for a call that socketcall also has. */
#ifdef SOCKETCALL
#define NET(call, sub, ...) enter(SYS_socketcall, ARGS(sub, (long)ARGS(__VA_ARGS__)))
#else
#define NET(call, sub, ...) enter(SYS_##call, ARGS(__VA_ARGS__))
#endif
/* An address as an argument. */
#define P(pointer) ((long)(pointer))

static char expected[1 << 17];
static size_t expected_len;

/* Begins the next line, or adds to it. */
__attribute__((format(printf, 1, 2), unused)) static void text(const char *format, ...)
{
	va_list args;

	va_start(args, format);
	expected_len +=
		vsnprintf(expected + expected_len, sizeof(expected) - expected_len, format, args);
	va_end(args);
	if (expected_len >= sizeof(expected))
		abort();
}

/* Ends a line: " = 3", " = -1 EBADF (Bad file descriptor)". */
__attribute__((unused)) static void result(long value)
{
	if (value < 0 && value >= -4095)
		text(" = -1 %s (%s)\n", strerrorname_np(-value), strerror(-value));
	else
		text(" = %ld\n", value);
}

/* Returns the end of a page that is followed by an unmapped one. */
static char *end;

static void map_end(void)
{
	char *pages = mmap(NULL, 8192, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);

	munmap(pages + 4096, 4096);
	end = (char *)memset(pages, 0, 4096) + 4096;
}

/* Makes the program's calls. */
void calls(void);

int main(void)
{
	map_end();
	SYS(close, MARK);
	calls();
	SYS(close, MARK);
	fwrite(expected, 1, expected_len, stdout);
	return 0;
}

#endif
