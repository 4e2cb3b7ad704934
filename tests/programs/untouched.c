// SPDX-License-Identifier: GPL-2.0-or-later
/*
 * Passes memory of all kinds to calls that fail before the kernel looks at it, so that most of it
 * is untouched; and strings at the very top of the stack. Prints the expected lines.
 *
 *	untouched [WORD]
 */
#include <err.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/select.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <sys/wait.h>
#include <unistd.h>

#define PAGE  4096
#define ALONE __attribute__((aligned(PAGE))) /* in a page of its own */
#define BAD   " = -1 EBADF (Bad file descriptor)"

static const struct sockaddr_in where ALONE = { AF_INET, 0x8913, { 0x0100007f } };
static const char text[PAGE] ALONE = "a constant request";
static const char later[PAGE] ALONE = "of the child alone";
static struct sockaddr_in data ALONE = { AF_INET, 0x8a13, { 0x0100007f } };
static const int one[PAGE / 4] ALONE = { 1 };
static struct iovec v[PAGE / sizeof(struct iovec)] ALONE = { { (void *)text, 18 } };
static struct msghdr m ALONE = {
	.msg_name = (void *)&where, .msg_namelen = 16, .msg_iov = v, .msg_iovlen = 1
};
static char zeros[64 * PAGE] ALONE;

#define ADDRESS(port) \
	"{sa_family=AF_INET, sin_port=htons(" port "), sin_addr=inet_addr(\"127.0.0.1\")}"

/* The string in C, and as strace prints it. */
static void say(const char *line)
{
	printf("%s\n", line);
}

static void known(const void *p, size_t n, const char *expected)
{
	if (write(99, p, n) >= 0)
		errx(1, "somebody has opened 99");
	printf("write(99, %s, %zu)" BAD "\n", expected, n);
}

static void unknown(const void *p)
{
	if (write(99, p, 4) >= 0)
		errx(1, "somebody has opened 99");
	printf("write(99, %#lx, 4)" BAD "\n", (unsigned long)p);
}

static void *map(size_t n, int prot, int flags, int fd)
{
	void *p = mmap(NULL, n, prot, flags, fd, 0);

	if (p == MAP_FAILED)
		err(1, "mmap");
	return p;
}

static void constants(void)
{
	connect(99, (const void *)&where, sizeof(where));
	say("connect(99, " ADDRESS("5001") ", 16)" BAD);
	bind(99, (void *)&data, sizeof(data));
	say("bind(99, " ADDRESS("5002") ", 16)" BAD);
	setsockopt(99, SOL_SOCKET, SO_REUSEADDR, one, 4);
	say("setsockopt(99, SOL_SOCKET, SO_REUSEADDR, [1], 4)" BAD);
	sendmsg(99, &m, 0);
	say("sendmsg(99, {msg_name=" ADDRESS(
		"5001") ", msg_namelen=16, "
			"msg_iov=[{iov_base=\"a constant request\", iov_len=18}], msg_iovlen=1, "
			"msg_controllen=0, msg_flags=0}, 0)" BAD);
	sendto(99, text, 18, 0, (const void *)&where, 16);
	say("sendto(99, \"a constant request\", 18, 0, " ADDRESS("5001") ", 16)" BAD);
}

static void anonymous(void)
{
	char *p = map(4 * PAGE, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1), *heap;

	known(zeros + 32 * PAGE, 2, "\"\\0\\0\"");
	known(p + PAGE - 1, 2, "\"\\0\\0\"");
	p[2 * PAGE] = 'x';
	known(p + 2 * PAGE - 1, 2, "\"\\0x\"");
	known(p + 3 * PAGE - 1, 2, "\"\\0\\0\"");
	heap = sbrk(16 * PAGE);
	if (heap == (void *)-1)
		err(1, "sbrk");
	known(heap + 8 * PAGE, 2, "\"\\0\\0\"");
}

static void mapped_file(const char *self)
{
	int fd = open(self, O_RDONLY);
	char *p = map(PAGE, PROT_READ, MAP_PRIVATE, fd);

	known(p, 4, "\"\\177ELF\"");
	p = map(PAGE, PROT_READ, MAP_PRIVATE, fd);
	p = mremap(p, PAGE, 2 * PAGE, MREMAP_MAYMOVE);
	if (p == MAP_FAILED)
		err(1, "mremap");
	known(p, 4, "\"\\177ELF\"");
	close(fd);
}

/* Memory that is unmapped, unreadable, or of any content. */
static void invalid(void)
{
	char *p = map(3 * PAGE, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS, -1);

	unknown(p);
	if (mprotect(p + PAGE, PAGE, PROT_READ))
		err(1, "mprotect");
	known(p + PAGE, 2, "\"\\0\\0\"");
	unknown(p + 2 * PAGE);
	munmap(p, 3 * PAGE);
	unknown(p + PAGE);
	unknown((void *)0x12345000);
	unknown(map(PAGE, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1));
}

static void made_file(void)
{
	int fd = open("/tmp/untouched-made", O_RDWR | O_CREAT | O_TRUNC, 0600);

	if (fd < 0 || write(fd, "made", 4) != 4)
		err(1, "/tmp/untouched-made");
	printf("write(%d, \"made\", 4) = 4\n", fd);
	unknown(map(PAGE, PROT_READ, MAP_PRIVATE, fd));
	close(fd);
	unlink("/tmp/untouched-made");
}

static void child(void)
{
	fflush(stdout);
	if (!fork()) {
		known(later, 18, "\"of the child alone\"");
		exit(0);
	}
	wait(NULL);
}

/* The strings of argv and of the environment end where user space ends. */
static void top_of_stack(char **words)
{
	char expected[256];

	snprintf(expected, sizeof(expected), "\"%s\"", words[1]);
	known(words[1], strlen(words[1]), expected);
	if (access(words[1], F_OK) == 0)
		errx(1, "%s: this file exists", words[1]);
	printf("access(\"%s\", F_OK) = -1 ENOENT (No such file or directory)\n", words[1]);
}

/* The upper half of a register is not part of an int. */
static void narrow(void)
{
#ifdef __x86_64__
	static fd_set set ALONE;
	struct timeval now = { 0 };

	FD_SET(1, &set);
	if (syscall(SYS_select, 0xffffffff00000002, NULL, &set, NULL, &now) != 1)
		err(1, "select");
	say("select(2, NULL, [1], NULL, {tv_sec=0, tv_usec=0}) = 1 (out [1], "
	    "left {tv_sec=0, tv_usec=0})");
#endif
}

int main(int argc, char **argv)
{
	constants();
	anonymous();
	mapped_file(argv[0]);
	invalid();
	made_file();
	child();
	if (argc == 2)
		top_of_stack(argv);
	narrow();
	return 0;
}
