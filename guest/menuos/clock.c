// SPDX-License-Identifier: GPL-2.0-or-later
/* Commands that ask the kernel for one thing. */
#include <stdio.h>
#include <sys/syscall.h>
#include <sys/sysinfo.h>
#include <sys/utsname.h>
#include <time.h>

#include "guest/menuos/commands.h"
#include "guest/menuos/failure.h"

static void print_time(const char *who, time_t seconds, const char *how)
{
	struct tm t = { 0 };

	gmtime_r(&seconds, &t);
	printf("%s: %04d-%02d-%02d %02d:%02d:%02d UTC, %s\n", who, t.tm_year + 1900, t.tm_mon + 1,
	       t.tm_mday, t.tm_hour, t.tm_min, t.tm_sec, how);
}

/* The library may ask the vDSO, code of the kernel's that runs in user mode: then nothing enters
 * the kernel. */
int command_time(int argc, char **argv)
{
	(void)argc;
	print_time(argv[0], time(NULL), "by time() of the C library");
	return 0;
}

#ifdef __x86_64__
static long time_by_instruction(void)
{
	long result;

	asm volatile("syscall" : "=a"(result) : "a"(SYS_time), "D"(NULL) : "rcx", "r11", "memory");
	return result;
}

#define INSTRUCTION "syscall"
#else
static long time_by_instruction(void)
{
	long result;

	asm volatile("int $0x80" : "=a"(result) : "a"(SYS_time), "b"(NULL) : "memory");
	return result;
}

#define INSTRUCTION "int $0x80"
#endif

int command_time_asm(int argc, char **argv)
{
	char how[64];

	(void)argc;
	snprintf(how, sizeof(how), "by system call %d and the instruction %s", (int)SYS_time,
		 INSTRUCTION);
	print_time(argv[0], time_by_instruction(), how);
	return 0;
}

int command_uptime(int argc, char **argv)
{
	struct sysinfo info;

	(void)argc;
	if (sysinfo(&info) < 0)
		return fail(argv[0], "sysinfo", NULL);
	printf("uptime: %ld s\n", (long)info.uptime);
	return 0;
}

int command_version(int argc, char **argv)
{
	struct utsname name;

	(void)argc;
	if (uname(&name) < 0)
		return fail(argv[0], "uname", NULL);
	printf("%s %s %s %s\n", name.sysname, name.release, name.version, name.machine);
	return 0;
}
