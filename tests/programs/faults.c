// SPDX-License-Identifier: GPL-2.0-or-later
/* faults: instructions that an exception stops before or in the middle: each way in which one ends
 * or restarts an instruction. */
#include <err.h>
#include <signal.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <ucontext.h>
#include <unistd.h>

#define PAGES 5
#define PAGE  4096

static volatile sig_atomic_t signals;
static int skip; /* bytes of the instruction that failed; int3's saved position is after it */

static void go_on(int number, siginfo_t *info, void *context)
{
	(void)number;
	(void)info;
	((ucontext_t *)context)->uc_mcontext.gregs[REG_RIP] += skip;
	signals++;
}

static void expect(int number, int length)
{
	struct sigaction action = { .sa_sigaction = go_on, .sa_flags = SA_SIGINFO };

	skip = length;
	if (sigaction(number, &action, NULL) < 0)
		err(1, "sigaction");
}

static char *fresh(int fd)
{
	char *p = mmap(NULL, PAGES * PAGE, PROT_READ | PROT_WRITE,
		       fd < 0 ? MAP_PRIVATE | MAP_ANONYMOUS : MAP_SHARED, fd, 0);

	if (p == MAP_FAILED)
		err(1, "mmap");
	return p;
}

static void exceptions(void)
{
	const long not_canonical = 1L << 60;
	int fd = memfd_create("empty", 0);
	char *behind_the_end = fresh(fd);

	expect(SIGILL, 2);
	__asm__ volatile("ud2");
	expect(SIGTRAP, 0);
	__asm__ volatile("int3");
	expect(SIGSEGV, 1);
	__asm__ volatile("hlt");
	expect(SIGSEGV, 2);
	__asm__ volatile("mov (%0), %%al" : : "r"(not_canonical) : "rax");
	expect(SIGSEGV, 2);
	__asm__ volatile("mov (%0), %%al" : : "r"(8L) : "rax");
	expect(SIGBUS, 2);
	__asm__ volatile("mov (%0), %%al" : : "r"(behind_the_end) : "rax");
	expect(SIGFPE, 2);
	__asm__ volatile("div %0" : : "r"(0) : "rax", "rdx");
	if (signals != 7)
		errx(1, "%d signals, not 7", (int)signals);
}

/* Each page on both sides is absent when the string instruction reaches it. */
static void strings(void)
{
	char *from = fresh(-1), *to = fresh(-1);
	char *s = from, *d = to;
	long n = PAGES * PAGE;

	__asm__ volatile("rep stosb" : "+D"(s), "+c"(n) : "a"('x') : "memory");
	s = from;
	n = PAGES * PAGE;
	__asm__ volatile("rep movsb" : "+S"(s), "+D"(d), "+c"(n) : : "memory");
	n = PAGES * PAGE / 8;
	s = from;
	d = to;
	__asm__ volatile("repe cmpsq" : "+S"(s), "+D"(d), "+c"(n) : : "memory", "cc");
	if (n || to[PAGES * PAGE - 1] != 'x')
		errx(1, "the strings differ");
}

static void copy_on_write(void)
{
	char *shared = fresh(-1);
	int status;

	memset(shared, 'a', PAGES * PAGE);
	pid_t child = fork();
	if (child < 0)
		err(1, "fork");
	for (int i = 0; i < PAGES; i++)
		shared[i * PAGE] = child ? 'b' : 'c';
	if (child == 0)
		_exit(shared[0] == 'c' && shared[1] == 'a' ? 0 : 1);
	if (waitpid(child, &status, 0) != child || status || shared[PAGE] != 'b')
		errx(1, "copy on write");
}

int main(void)
{
	int pair[2];

	exceptions();
	strings();
	copy_on_write();
	/* A buffer without pages, for the kernel's own faults. */
	if (socketpair(AF_UNIX, SOCK_STREAM, 0, pair) < 0 ||
	    send(pair[0], fresh(-1), PAGES * PAGE, 0) != PAGES * PAGE ||
	    recv(pair[1], fresh(-1), PAGES * PAGE, MSG_WAITALL) != PAGES * PAGE)
		err(1, "socketpair");
	return 0;
}
