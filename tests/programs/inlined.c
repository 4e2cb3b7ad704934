// SPDX-License-Identifier: GPL-2.0-or-later
/* Calls out of inlined functions. Optimised: only then are there any. */
#include <stdio.h>
#include <sys/socket.h>
#include <unistd.h>

#define INLINE static inline __attribute__((always_inline))

INLINE int open_socket(int type)
{
	return socket(AF_UNIX, type, 0); /* line 11 */
}

INLINE int both(int type)
{
	int fd = open_socket(type); /* line 16 */

	return fd < 0 ? -1 : shutdown(fd, SHUT_RDWR); /* line 18 */
}

int main(void)
{
	if (both(SOCK_STREAM)) /* line 23 */
		return 1;
	return getsockname(-1, NULL, NULL) == 0; /* line 25 */
}
