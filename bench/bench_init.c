// SPDX-License-Identifier: GPL-2.0-or-later
/*
 * The only file of a VM that is booted without ringtrip: as init it calls
 * socket(AF_INET, SOCK_STREAM, 0) twice and ends the VM. The call stands between two global labels,
 * so that a debugger can stop in front of it and knows when it is back.
 */
#include <sys/reboot.h>
#include <sys/socket.h>
#include <sys/syscall.h>

void bench_call(void);

__asm__(".globl bench_call, bench_enter, bench_back\n"
	"bench_call:\n"
	"	mov $41, %eax\n" /* __NR_socket */
	"	mov $2, %edi\n"  /* AF_INET */
	"	mov $1, %esi\n"  /* SOCK_STREAM */
	"	xor %edx, %edx\n"
	"bench_enter:\n"
	"	syscall\n"
	"bench_back:\n"
	"	ret\n");

_Static_assert(SYS_socket == 41 && AF_INET == 2 && SOCK_STREAM == 1, "as written above");

int main(void)
{
	bench_call(); /* the first one pays for caches that are still empty */
	bench_call();
	return reboot(RB_AUTOBOOT); /* -no-reboot makes it QEMU's end */
}
