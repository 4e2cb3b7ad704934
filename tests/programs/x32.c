// SPDX-License-Identifier: GPL-2.0-or-later
/* x32: an x32 call, which a kernel built without that ABI refuses. */
#include <err.h>
#include <errno.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <unistd.h>

#define X32_BIT 0x40000000 /* asm/unistd.h has it for programs of x32 only */

int main(void)
{
	int fd = syscall(X32_BIT | SYS_socket, AF_INET, SOCK_STREAM, 0);

	if (fd < 0 && errno != ENOSYS)
		err(1, "socket");
	return 0;
}
