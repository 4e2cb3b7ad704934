// SPDX-License-Identifier: GPL-2.0-or-later
/*
 * int80: i386's socket calls by `int $0x80`, direct ones and those of socketcall, valid and
 * invalid. Built for 32 bits and for 64: a 64-bit program may use the same entry, if its arguments
 * are below 4 GiB.
 */
#include <arpa/inet.h>
#include <err.h>
#include <errno.h>
#include <linux/net.h>
#include <netinet/in.h>
#include <stdint.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/socket.h>

/* asm/unistd_32.h, whose names a 64-bit program does not get. */
enum { NR_CLOSE = 6, NR_SOCKETCALL = 102, NR_SOCKET = 359, NR_SENDTO = 369, NR_RECVFROM = 371 };

/* What the calls point to. */
struct low {
	uint32_t args[6];
	struct sockaddr_in address;
	uint32_t len;
	char text[16];
};

/* The number, and six arguments in ebx, ecx, edx, esi, edi and ebp. */
long int80(long nr, const uint32_t args[6]);
__asm__(".text\n.globl int80\n.type int80,@function\nint80:\n"
#ifdef __i386__
	"push %ebp; push %ebx; push %esi; push %edi\n"
	"mov 20(%esp),%eax; mov 24(%esp),%ebp\n"
	"mov (%ebp),%ebx; mov 4(%ebp),%ecx; mov 8(%ebp),%edx; mov 12(%ebp),%esi; mov "
	"16(%ebp),%edi\n"
	"mov 20(%ebp),%ebp; int $0x80\n"
	"pop %edi; pop %esi; pop %ebx; pop %ebp; ret\n"
#else
	"push %rbp; push %rbx\n"
	"mov %edi,%eax; mov %rsi,%rbp\n"
	"mov (%rbp),%ebx; mov 4(%rbp),%ecx; mov 8(%rbp),%edx; mov 12(%rbp),%esi; mov "
	"16(%rbp),%edi\n"
	"mov 20(%rbp),%ebp; int $0x80\n"
	"cltq; pop %rbx; pop %rbp; ret\n"
#endif
	".size int80,.-int80\n");

static uint32_t low_address(const volatile void *p)
{
	return (uintptr_t)p;
}

static void expect(const char *what, long result, long expected)
{
	if (result != expected)
		errx(1, "%s: %ld instead of %ld", what, result, expected);
}

static long socketcall(struct low *low, uint32_t sub, const uint32_t args[6])
{
	memcpy(low->args, args, sizeof(low->args));
	return int80(NR_SOCKETCALL, (uint32_t[6]){ sub, low_address(low->args) });
}

int main(void)
{
	struct low *low = mmap(NULL, sizeof(*low), PROT_READ | PROT_WRITE,
			       MAP_PRIVATE | MAP_ANONYMOUS | MAP_32BIT, -1, 0);
	const void *untouched = mmap(NULL, sizeof(low->args), PROT_READ,
				     MAP_PRIVATE | MAP_ANONYMOUS | MAP_32BIT, -1, 0);
	const uint32_t udp[6] = { AF_INET, SOCK_DGRAM };
	long a, b;

	if (low == MAP_FAILED || untouched == MAP_FAILED)
		err(1, "mmap");
	low->address = (struct sockaddr_in){ .sin_family = AF_INET,
					     .sin_port = htons(5002),
					     .sin_addr.s_addr = htonl(INADDR_LOOPBACK) };
	strcpy(low->text, "by int $0x80");
	a = socketcall(low, SYS_SOCKET, udp);
	b = int80(NR_SOCKET, udp);
	expect("bind",
	       socketcall(low, SYS_BIND,
			  (uint32_t[6]){ a, low_address(&low->address), sizeof(low->address) }),
	       0);
	expect("sendto",
	       int80(NR_SENDTO, (uint32_t[6]){ b, low_address(low->text), 12, 0,
					       low_address(&low->address), sizeof(low->address) }),
	       12);
	low->len = sizeof(low->address);
	expect("recvfrom",
	       socketcall(low, SYS_RECVFROM,
			  (uint32_t[6]){ a, low_address(low->text), 16, 0,
					 low_address(&low->address), low_address(&low->len) }),
	       12);
	expect("recvfrom",
	       int80(NR_RECVFROM, (uint32_t[6]){ b, low_address(low->text), 16, MSG_DONTWAIT }),
	       -EAGAIN);
	expect("a sub-call that is none", socketcall(low, 99, udp), -EINVAL);
	expect("an array nowhere", int80(NR_SOCKETCALL, (uint32_t[6]){ SYS_SOCKET, 8 }), -EFAULT);
	expect("an array that nobody has read",
	       int80(NR_SOCKETCALL, (uint32_t[6]){ SYS_SOCKET, low_address(untouched) }),
	       -EAFNOSUPPORT);
	expect("a number that no call has", int80(1025, udp), -ENOSYS);
	expect("send", socketcall(low, SYS_SEND, (uint32_t[6]){ -1, low_address(low->text), 1 }),
	       -EBADF);
	expect("close", int80(NR_CLOSE, (uint32_t[6]){ a }), 0);
	expect("close", int80(NR_CLOSE, (uint32_t[6]){ b }), 0);
	return 0;
}
