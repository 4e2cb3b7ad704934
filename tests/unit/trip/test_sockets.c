// SPDX-License-Identifier: GPL-2.0-or-later
/* What is known about sockets: the latest description, and the names from earlier ones. */
#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/stat.h>

#include <cmocka.h>

#include "abi/print/fdname.h"
#include "base/buf.h"
#include "trip/sockets.h"

/* A record, followed by the path and the name. */
struct described {
	struct rec_known r;
	char texts[64];
};

static void describe(struct sockets *s, struct rec_known r, const char *path, const char *name,
		     size_t name_len)
{
	struct described d = { r, "" };

	d.r.path_len = strlen(path);
	d.r.name_len = name_len;
	memcpy(d.texts, path, d.r.path_len);
	memcpy(d.texts + d.r.path_len, name, name_len);
	sockets_known(s, &d.r);
}

static void check(const struct fd_file *f, const char *text)
{
	struct buf b = { 0 };

	assert_int_equal(decode_socket(f, &b), *text != '\0');
	assert_string_equal(buf_str(&b), text);
	buf_free(&b);
}

#define TCP(inode, ...)                           \
	((struct rec_known){ .file = 0x40,        \
			     .ino = inode,        \
			     .kind = FILE_SOCKET, \
			     .mode = S_IFSOCK,    \
			     .family = AF_INET,   \
			     .type = SOCK_STREAM, \
			     .proto = "TCP",      \
			     __VA_ARGS__ })
#define ENDS                                                                       \
	.local = { 127, 0, 0, 1 }, .peer = { 127, 0, 0, 2 }, .local_port = 0x8913, \
	.peer_port = 0x0100

static void test_names_last(void **state)
{
	struct sockets *s = sockets_new();
	struct file_state *old;

	(void)state;
	describe(s, TCP(7, .state = 7), "socket:[7]", "", 0);
	check(&sockets_find(s, 0x40)->named, "");
	describe(s, TCP(7, ENDS, .state = 1), "socket:[7]", "", 0);
	old = file_state_ref(sockets_find(s, 0x40));
	check(&old->named, "TCP:[127.0.0.1:5001->127.0.0.2:1]");
	describe(s, TCP(7, .state = 7), "socket:[7]", "", 0);
	check(&sockets_find(s, 0x40)->now, "");
	check(&sockets_find(s, 0x40)->named, "TCP:[127.0.0.1:5001->127.0.0.2:1]");
	check(&old->now, "TCP:[127.0.0.1:5001->127.0.0.2:1]");
	file_state_unref(old);
	describe(s, TCP(8, .state = 7), "socket:[8]", "", 0); /* another file at the same address */
	check(&sockets_find(s, 0x40)->named, "");
	assert_null(sockets_find(s, 0x80));
	sockets_free(s);
	sockets_free(NULL);
}

/* A pidfd's process is stored where a netlink socket's port is. */
static void test_pidfd(void **state)
{
	struct rec_known r = { .file = 0x40, .kind = FILE_PIDFD, .port_id = 42 };
	struct sockets *s = sockets_new();

	(void)state;
	describe(s, r, "anon_inode:[pidfd]", "", 0);
	assert_int_equal(sockets_find(s, 0x40)->now.pid, 42);
	r.port_id = 0; /* it has been reaped */
	describe(s, r, "anon_inode:[pidfd]", "", 0);
	assert_int_equal(sockets_find(s, 0x40)->now.pid, 0);
	r.kind = FILE_OTHER;
	r.port_id = 42;
	describe(s, r, "/x", "", 0);
	assert_int_equal(sockets_find(s, 0x40)->now.pid, 0);
	sockets_free(s);
}

static void test_unix_names_last(void **state)
{
	const struct rec_known r = { .file = 0x80,
				     .ino = 9,
				     .kind = FILE_SOCKET,
				     .family = AF_UNIX,
				     .proto = "UNIX-STREAM" };
	struct rec_known connected = r;
	struct sockets *s = sockets_new();

	(void)state;
	connected.peer_ino = 10;
	describe(s, connected, "socket:[9]", "\0name", 5);
	check(&sockets_find(s, 0x80)->now, "UNIX-STREAM:[9->10,@\"name\"]");
	describe(s, r, "socket:[9]", "", 0);
	describe(s, r, "socket:[9]", "", 0);
	check(&sockets_find(s, 0x80)->now, "");
	check(&sockets_find(s, 0x80)->named, "UNIX-STREAM:[9->10,@\"name\"]");
	sockets_free(s);
}

/* strace asks once. */
static void test_shows_the_first_name(void **state)
{
	struct sockets *s = sockets_new();

	(void)state;
	describe(s, TCP(7, .state = 7), "socket:[7]", "", 0);
	check(&sockets_shown(s, 0x40, true)->now, "");
	describe(s, TCP(7, .local = { 127, 0, 0, 1 }, .local_port = 0x8913), "socket:[7]", "", 0);
	check(&sockets_shown(s, 0x40, true)->now, "TCP:[127.0.0.1:5001]");
	describe(s, TCP(7, ENDS), "socket:[7]", "", 0);
	check(&sockets_shown(s, 0x40, true)->now, "TCP:[127.0.0.1:5001]");
	check(&sockets_find(s, 0x40)->now, "TCP:[127.0.0.1:5001->127.0.0.2:1]");
	describe(s, TCP(8, ENDS), "socket:[8]", "", 0);
	check(&sockets_shown(s, 0x40, false)->now, "TCP:[127.0.0.1:5001->127.0.0.2:1]");
	describe(s, TCP(8, .state = 7), "socket:[8]", "", 0);
	check(&sockets_shown(s, 0x40, true)->now, ""); /* no call was shown while it had a name */
	assert_null(sockets_shown(s, 0x80, true));
	sockets_free(s);
}

static void test_files(void **state)
{
	const struct rec_known r = {
		.file = 0xc0, .ino = 3, .mode = S_IFCHR | 0600, .rdev = 1 << 20 | 3
	};
	struct sockets *s = sockets_new();
	const struct fd_file *f;

	(void)state;
	describe(s, r, "/dev/null", "", 0);
	f = &sockets_find(s, 0xc0)->now;
	assert_int_equal(f->path_len, 9);
	assert_memory_equal(f->path, "/dev/null", 9);
	assert_int_equal(f->device, 'c');
	assert_int_equal(f->major, 1);
	assert_int_equal(f->minor, 3);
	assert_null(f->proto);
	sockets_free(s);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_names_last),      cmocka_unit_test(test_pidfd),
		cmocka_unit_test(test_unix_names_last), cmocka_unit_test(test_shows_the_first_name),
		cmocka_unit_test(test_files),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
