magnostat program 1
State solid_a pool 0.0
State solid_b pool 0.0
State solid_c pool 0.0
State residue pool 0.0
State stomach pool 0.1
State small_bowel pool 1.0
State colon pool 8.0
State TRPM6_gut signal 1.0
State plasma pool 2.55
State interstitium pool 7.04
State depot pool 0.0
State fast pool 7.32
State organs pool 28.6
State muscle pool 87.5
State deep pool 300.0
State red_cells pool 4.2
State surface pool 98.4
State crystal pool 462.0
State TRPM6_kidney signal 1.0
State L1:solid_a pool 0.0
State L1:solid_b pool 0.0
State L1:solid_c pool 0.0
State L1:residue pool 0.0
State L1:stomach pool 0.0
State L1:small_bowel pool 0.0
State L1:colon pool 0.0
State L1:plasma pool 0.0
State L1:interstitium pool 0.0
State L1:depot pool 0.0
State L1:fast pool 0.0
State L1:organs pool 0.0
State L1:muscle pool 0.0
State L1:deep pool 0.0
State L1:red_cells pool 0.0
State L1:surface pool 0.0
State L1:crystal pool 0.0
State L2:solid_a pool 0.0
State L2:solid_b pool 0.0
State L2:solid_c pool 0.0
State L2:residue pool 0.0
State L2:stomach pool 0.0
State L2:small_bowel pool 0.0
State L2:colon pool 0.0
State L2:plasma pool 0.0
State L2:interstitium pool 0.0
State L2:depot pool 0.0
State L2:fast pool 0.0
State L2:organs pool 0.0
State L2:muscle pool 0.0
State L2:deep pool 0.0
State L2:red_cells pool 0.0
State L2:surface pool 0.0
State L2:crystal pool 0.0
Parameter gut.tau_stomach 0.9
Parameter gut.tau_small 4.0
Parameter gut.tau_colon 30.0
Parameter gut.V_small 0.236
Parameter gut.K_small 0.166
Parameter gut.k_leak 0.0175
Parameter gut.V_colon 0.028
Parameter gut.K_colon 2.0
Parameter gut.k_leak_colon 0.0003
Parameter gut.k_secretion 0.0285
Parameter gut.k_shed 0.028
Parameter gut.g_TRPM6 0.2
Parameter gut.c_TRPM6 0.3
Parameter gut.tau_TRPM6 168.0
Parameter gut.E_TRPM6 1.0
Parameter gut.E_leak 1.0
Parameter plasma.V_p 3.0
Parameter plasma.V_i 12.0
Parameter plasma.albumin 42.0
Parameter plasma.b_complex 0.1129
Parameter plasma.E_complex 1.0
Parameter plasma.b_albumin 0.0119
Parameter plasma.s_pH 0.323
Parameter plasma.e_FFA 0.1
Parameter plasma.set_point 0.587
Parameter plasma.Q_capillary 40.0
Parameter plasma.k_depot 0.317
Parameter plasma.k_sweat 0.00686
Parameter cells.fast0 7.32
Parameter cells.tau_fast 1.81
Parameter cells.organs0 28.6
Parameter cells.tau_organs 12.7
Parameter cells.muscle0 87.5
Parameter cells.tau_muscle 73.2
Parameter cells.deep0 300.0
Parameter cells.tau_deep 12000.0
Parameter cells.capacity 1.028
Parameter cells.K_uptake 0.0139
Parameter cells.g_uptake 0.6
Parameter cells.E_efflux 1.0
Parameter cells.e_insulin 0.3
Parameter cells.ATP 0.8
Parameter cells.E_ATP 1.0
Parameter cells.K_ATP 0.16
Parameter cells.free0 0.6
Parameter erythrocyte.volume 2.0
Parameter erythrocyte.content0 2.1
Parameter erythrocyte.tau_membrane 254.0
Parameter erythrocyte.tau_life 2880.0
Parameter erythrocyte.young 1.0
Parameter erythrocyte.free0 0.205
Parameter erythrocyte.ATP 0.6
Parameter erythrocyte.K_ATP 0.4
Parameter bone.surface0 98.4
Parameter bone.tau_surface 329.0
Parameter bone.richness 0.01855
Parameter bone.formation 0.3
Parameter bone.resorption 0.3
Parameter bone.calcium 24900.0
Parameter kidney.GFR 7.2
Parameter kidney.lambda_PT 0.2
Parameter kidney.E_volume 1.0
Parameter kidney.kappa 1.91
Parameter kidney.CLDN16_19 1.0
Parameter kidney.CLDN10 1.0
Parameter kidney.a_CLDN10 1.5
Parameter kidney.d_CLDN10 0.5
Parameter kidney.NKCC2 1.0
Parameter kidney.ROMK 1.0
Parameter kidney.NaKATPase 1.0
Parameter kidney.s_CaSR 0.712
Parameter kidney.n_CaSR 3.67
Parameter kidney.c_CaSR 1.4
Parameter kidney.E_CaSR 1.0
Parameter kidney.h_PTH 0.05
Parameter kidney.V_DCT 0.1349
Parameter kidney.K_DCT 0.00222
Parameter kidney.E_DCT 1.0
Parameter kidney.e_EGF 0.576
Parameter kidney.g_TRPM6 0.15
Parameter kidney.e_insulin 0.1
Parameter kidney.e_aldosterone 0.1
Parameter kidney.e_oestrogen 0.05
Parameter kidney.tau_TRPM6 72.0
Parameter signal.pH 7.4
Parameter signal.calcium 1.0
Parameter signal.PTH 1.0
Parameter signal.calcitriol 1.0
Parameter signal.insulin 1.0
Parameter signal.aldosterone 1.0
Parameter signal.oestrogen 1.0
Parameter signal.EGF 1.0
Parameter signal.fatty_acids 1.0
Parameter input.diet 0.0
Parameter input.drunk 0.0
Parameter input.solid_a 0.0
Parameter input.solid_b 0.0
Parameter input.solid_c 0.0
Parameter input.inert 0.0
Parameter input.infused 0.0
Parameter input.injected 0.0
Parameter input.k_diss_a 0.0
Parameter input.k_diss_b 0.0
Parameter input.k_diss_c 0.0
Parameter input.lost_gut 0.0
Parameter input.lost_sweat 0.0
Parameter input.lost_blood 0.0
Parameter L1:drunk 0.0
Parameter L1:infused 0.0
Parameter L2:drunk 0.0
Parameter L2:infused 0.0
state 0
state 1
state 2
state 3
state 4
state 5
state 6
state 7
state 8
state 9
state 10
state 11
state 12
state 13
state 14
state 15
state 16
state 17
state 18
state 19
state 20
state 21
state 22
state 23
state 24
state 25
state 26
state 27
state 28
state 29
state 30
state 31
state 32
state 33
state 34
state 35
state 36
state 37
state 38
state 39
state 40
state 41
state 42
state 43
state 44
state 45
state 46
state 47
state 48
state 49
state 50
state 51
state 52
parameter 0
parameter 1
parameter 2
parameter 3
parameter 4
parameter 5
parameter 6
parameter 7
parameter 8
parameter 9
parameter 10
parameter 11
parameter 12
parameter 13
parameter 14
parameter 15
parameter 16
parameter 17
parameter 18
parameter 19
parameter 20
parameter 21
parameter 22
parameter 23
parameter 24
parameter 25
parameter 26
parameter 27
parameter 28
parameter 29
parameter 30
parameter 31
parameter 32
parameter 33
parameter 34
parameter 35
parameter 36
parameter 37
parameter 38
parameter 39
parameter 40
parameter 41
parameter 42
parameter 43
parameter 44
parameter 45
parameter 46
parameter 47
parameter 48
parameter 49
parameter 50
parameter 51
parameter 52
parameter 53
parameter 54
parameter 55
parameter 56
parameter 57
parameter 58
parameter 59
parameter 60
parameter 61
parameter 62
parameter 63
parameter 64
parameter 65
parameter 66
parameter 67
parameter 68
parameter 69
parameter 70
parameter 71
parameter 72
parameter 73
parameter 74
parameter 75
parameter 76
parameter 77
parameter 78
parameter 79
parameter 80
parameter 81
parameter 82
parameter 83
parameter 84
parameter 85
parameter 86
parameter 87
parameter 88
parameter 89
parameter 90
parameter 91
parameter 92
parameter 93
parameter 94
parameter 95
parameter 96
parameter 97
parameter 98
parameter 99
parameter 100
parameter 101
parameter 102
parameter 103
parameter 104
parameter 105
parameter 106
parameter 107
parameter 108
parameter 109
parameter 110
div 8 69
mul 72 73
mul 74 71
const 2.302585092994046
mul 167 75
const 7.4
sub 137 169
mul 168 170
exp 171
mul 166 172
power 145 76
mul 173 174
add 165 175
const 1.0
add 177 176
div 164 178
add 177 165
mul 179 180
div 181 77
div 9 70
div 183 77
mul 78 181
mul 78 183
mul 79 10
mul 80 182
mul 95 94
add 177 96
mul 189 190
sub 177 94
div 13 85
sub 193 191
mul 192 96
sub 194 195
mul 196 196
const 4.0
mul 198 192
mul 199 96
mul 200 193
add 197 201
sqrt 202
const 2.0
mul 204 96
mul 205 193
sub 203 196
div 206 207
div 12 83
sub 209 191
sub 210 195
mul 211 211
mul 200 209
add 212 213
sqrt 214
mul 205 209
sub 215 211
div 216 217
sub 177 89
add 177 89
add 220 90
mul 204 89
mul 219 219
add 221 220
mul 90 224
add 223 225
sqrt 226
add 221 227
div 222 228
sub 177 91
mul 91 208
add 230 231
div 89 232
sub 184 233
add 184 233
add 235 90
mul 184 233
mul 204 237
mul 234 234
add 236 235
mul 90 240
add 239 241
sqrt 242
add 236 243
div 238 244
div 245 229
power 141 93
mul 247 246
mul 97 208
mul 81 184
div 250 82
div 11 82
mul 83 248
div 253 84
mul 92 83
mul 255 218
div 256 84
mul 85 248
div 258 86
mul 92 85
mul 260 208
div 261 86
mul 87 95
add 96 208
div 208 264
mul 190 265
mul 263 266
div 267 88
div 14 88
mul 68 58
mul 270 5
mul 67 7
mul 272 56
add 57 5
div 5 274
mul 273 275
mul 272 59
add 60 6
div 6 278
mul 277 279
mul 68 61
mul 281 6
add 280 282
mul 154 0
mul 155 1
mul 156 2
div 0 54
div 1 54
div 2 54
div 4 53
add 271 276
div 5 54
div 6 55
div 3 55
mul 62 182
mul 63 209
mul 98 99
div 15 297
add 177 105
mul 104 299
sub 177 104
sub 298 300
mul 301 105
sub 302 303
mul 304 304
mul 198 301
mul 306 105
mul 307 298
add 305 308
sqrt 309
mul 204 105
mul 311 298
sub 310 304
div 312 313
div 15 98
mul 103 314
mul 297 182
div 317 100
mul 297 314
div 319 100
mul 297 102
mul 321 209
div 322 101
mul 102 15
div 324 101
mul 106 184
div 326 107
div 16 107
mul 108 109
mul 329 184
mul 110 17
div 331 111
mul 113 114
mul 333 181
sub 177 117
mul 118 335
add 177 336
mul 116 337
mul 120 121
mul 339 122
sub 177 119
mul 119 117
add 341 342
mul 340 343
mul 126 181
div 345 123
power 346 124
mul 126 138
power 348 125
mul 347 349
add 177 350
div 177 351
mul 115 338
mul 353 344
mul 354 352
power 139 127
mul 355 356
sub 181 334
neg 357
exp 359
sub 177 360
mul 358 361
sub 358 362
mul 128 130
mul 364 18
sub 177 131
mul 131 144
add 366 367
mul 365 368
sub 363 369
add 363 369
add 371 129
mul 363 369
mul 204 373
mul 370 370
add 372 371
mul 129 376
add 375 377
sqrt 378
add 372 379
div 374 380
sub 363 381
mul 112 382
add 320 325
mul 158 182
add 188 385
mul 157 182
mul 159 182
power 140 65
sub 177 64
mul 64 208
add 390 391
div 389 392
sub 393 7
div 394 66
power 141 133
neg 134
power 142 397
mul 396 398
power 143 135
mul 399 400
sub 177 132
mul 132 208
add 402 403
div 401 404
sub 405 18
div 406 136
mul 19 0
mul 0 0
const 1e-200
add 409 410
div 408 411
mul 284 412
mul 20 1
mul 1 1
add 415 410
div 414 416
mul 285 417
mul 21 2
mul 2 2
add 420 410
div 419 421
mul 286 422
mul 287 412
mul 288 417
mul 289 422
mul 23 4
mul 4 4
add 428 410
div 427 429
mul 290 430
mul 24 5
mul 5 5
add 433 410
div 432 434
mul 291 435
mul 292 435
mul 25 6
mul 6 6
add 439 410
div 438 440
mul 283 441
mul 26 8
mul 8 8
add 444 410
div 443 445
mul 295 446
mul 30 12
mul 12 12
add 449 410
div 448 450
mul 296 451
mul 293 441
mul 22 3
mul 3 3
add 455 410
div 454 456
mul 294 457
mul 28 10
mul 10 10
add 460 410
div 459 461
mul 187 462
mul 185 446
mul 27 9
mul 9 9
add 466 410
div 465 467
mul 186 468
mul 251 468
mul 29 11
mul 11 11
add 472 410
div 471 473
mul 252 474
mul 254 468
mul 257 451
mul 259 468
mul 31 13
mul 13 13
add 480 410
div 479 481
mul 262 482
mul 268 482
mul 32 14
mul 14 14
add 486 410
div 485 487
mul 269 488
mul 318 446
mul 323 451
mul 33 15
mul 15 15
add 493 410
div 492 494
mul 384 495
mul 327 468
mul 34 16
mul 16 16
add 499 410
div 498 500
mul 328 501
mul 330 468
mul 35 17
mul 17 17
add 505 410
div 504 506
mul 332 507
mul 383 446
mul 386 446
mul 387 446
mul 388 446
mul 36 0
div 513 411
mul 284 514
mul 37 1
div 516 416
mul 285 517
mul 38 2
div 519 421
mul 286 520
mul 287 514
mul 288 517
mul 289 520
mul 40 4
div 525 429
mul 290 526
mul 41 5
div 528 434
mul 291 529
mul 292 529
mul 42 6
div 532 440
mul 283 533
mul 43 8
div 535 445
mul 295 536
mul 47 12
div 538 450
mul 296 539
mul 293 533
mul 39 3
div 542 456
mul 294 543
mul 45 10
div 545 461
mul 187 546
mul 185 536
mul 44 9
div 549 467
mul 186 550
mul 251 550
mul 46 11
div 553 473
mul 252 554
mul 254 550
mul 257 539
mul 259 550
mul 48 13
div 559 481
mul 262 560
mul 268 560
mul 49 14
div 563 487
mul 269 564
mul 318 536
mul 323 539
mul 50 15
div 568 494
mul 384 569
mul 327 550
mul 51 16
div 572 500
mul 328 573
mul 330 550
mul 52 17
div 576 506
mul 332 577
mul 383 536
mul 386 536
mul 387 536
mul 388 536
add 146 147
add 583 284
sub 148 284
add 584 285
sub 149 285
add 586 286
sub 150 286
add 151 287
sub 585 287
add 590 288
sub 587 288
add 592 289
sub 589 289
sub 588 290
add 152 291
sub 290 291
sub 598 292
add 597 283
sub 292 283
add 601 295
sub 600 295
add 602 296
sub 604 293
sub 594 294
add 603 187
sub 153 187
sub 607 185
add 609 186
sub 185 186
sub 611 251
add 612 252
sub 251 252
sub 254 296
sub 613 254
add 616 257
sub 615 257
sub 617 259
add 619 262
sub 259 262
sub 621 268
add 622 269
sub 268 269
sub 610 318
add 318 323
sub 618 323
add 625 384
sub 626 384
sub 620 327
add 630 328
sub 327 328
sub 631 330
add 633 332
sub 330 332
sub 628 383
sub 636 386
sub 637 387
sub 638 388
neg 413
neg 418
add 413 418
neg 423
add 642 423
sub 640 424
add 424 425
sub 641 425
add 646 426
sub 643 426
sub 644 431
sub 431 436
sub 651 437
add 436 442
sub 437 442
add 654 447
sub 653 447
add 655 452
sub 657 453
sub 648 458
neg 463
add 656 463
sub 661 464
add 662 469
sub 464 469
sub 664 470
add 665 475
sub 470 475
sub 476 452
sub 666 476
add 669 477
sub 668 477
sub 670 478
add 672 483
sub 478 483
sub 674 484
add 675 489
sub 484 489
sub 663 490
add 490 491
sub 671 491
add 678 496
sub 679 496
sub 673 497
add 683 502
sub 497 502
sub 684 503
add 686 508
sub 503 508
sub 681 509
sub 689 510
sub 690 511
sub 691 512
neg 515
neg 518
add 515 518
neg 521
add 695 521
sub 693 522
add 522 523
sub 694 523
add 699 524
sub 696 524
sub 697 527
sub 527 530
sub 704 531
add 530 534
sub 531 534
add 707 537
sub 706 537
add 708 540
sub 710 541
sub 701 544
neg 547
add 709 547
sub 714 548
add 715 551
sub 548 551
sub 717 552
add 718 555
sub 552 555
sub 556 540
sub 719 556
add 722 557
sub 721 557
sub 723 558
add 725 561
sub 558 561
sub 727 562
add 728 565
sub 562 565
sub 716 566
add 566 567
sub 724 567
add 731 570
sub 732 570
sub 726 571
add 736 574
sub 571 574
sub 737 575
add 739 578
sub 575 578
sub 734 579
sub 742 580
sub 743 581
sub 744 582
add 650 160
add 692 161
add 703 162
add 745 163
div 177 69
div 177 178
mul 751 750
mul 180 752
div 177 77
mul 754 753
div 177 70
mul 754 756
mul 78 753
mul 78 756
mul 80 755
div 177 85
mul 196 761
add 762 762
mul 200 761
add 763 764
const 0.5
div 766 203
mul 767 765
mul 205 761
sub 768 761
div 177 207
mul 771 769
mul 208 771
mul 773 770
sub 772 774
div 177 83
mul 211 776
add 777 777
mul 200 776
add 778 779
div 766 215
mul 781 780
mul 205 776
sub 782 776
div 177 217
mul 785 783
mul 218 785
mul 787 784
sub 786 788
mul 91 775
div 177 232
mul 233 791
mul 792 790
neg 793
mul 233 757
mul 793 184
mul 204 795
mul 796 204
mul 234 757
mul 234 793
add 799 799
add 800 800
add 757 757
sub 794 793
mul 90 803
mul 90 804
add 801 805
add 802 806
div 766 243
mul 809 807
mul 809 808
add 757 810
sub 811 793
div 177 244
mul 814 797
mul 798 814
neg 816
mul 245 814
mul 818 812
sub 815 819
mul 818 813
sub 817 821
div 177 229
mul 823 820
mul 823 822
mul 247 824
mul 247 825
mul 81 757
div 177 82
mul 829 828
mul 83 826
mul 83 827
div 177 84
mul 833 831
mul 833 832
mul 255 789
mul 833 836
mul 85 826
mul 85 827
div 177 86
mul 840 838
mul 840 839
mul 260 775
mul 840 843
div 177 264
mul 845 775
mul 265 845
mul 847 775
sub 846 848
mul 190 849
mul 263 850
div 177 88
mul 852 851
mul 56 67
div 177 274
mul 275 855
sub 855 856
mul 275 854
mul 273 857
mul 59 67
div 177 278
mul 279 861
sub 861 862
mul 279 860
mul 277 863
add 865 281
div 177 54
div 177 53
add 270 859
div 177 55
mul 62 755
mul 63 776
div 177 297
mul 304 873
add 874 874
mul 307 873
add 875 876
div 766 310
mul 878 877
mul 311 873
sub 879 873
div 177 313
mul 882 880
mul 314 882
mul 884 881
sub 883 885
mul 297 755
div 177 100
mul 888 887
mul 297 886
mul 888 890
mul 321 776
div 177 101
mul 893 892
mul 893 102
mul 106 757
div 177 107
mul 897 896
mul 329 757
div 177 111
mul 900 110
mul 333 753
mul 126 753
div 177 123
mul 904 903
sub 124 177
power 346 906
mul 124 907
mul 908 905
mul 349 909
mul 352 352
mul 911 910
mul 912 354
mul 913 356
sub 753 902
mul 360 914
mul 361 915
mul 916 358
sub 917 918
sub 915 919
mul 368 364
mul 369 920
mul 363 921
mul 204 922
mul 204 923
mul 370 920
mul 921 370
neg 927
add 926 926
sub 928 927
add 920 920
add 921 921
mul 129 931
mul 129 932
add 929 933
add 930 934
div 766 379
mul 937 935
mul 937 936
add 920 938
add 921 939
div 177 380
mul 942 924
mul 942 925
mul 381 942
mul 945 940
sub 943 946
mul 945 941
sub 944 948
sub 920 947
mul 112 950
mul 949 112
neg 952
add 891 895
mul 158 755
add 760 955
mul 157 755
mul 159 755
mul 64 775
div 177 392
mul 393 960
mul 961 959
div 177 66
mul 962 963
neg 964
neg 963
mul 132 775
div 177 404
mul 405 968
mul 969 967
div 177 136
mul 970 971
neg 972
neg 971
add 0 0
div 177 411
mul 976 0
mul 976 19
mul 412 976
mul 979 975
sub 978 980
mul 412 154
mul 284 977
mul 284 981
add 982 984
add 1 1
div 177 416
mul 987 1
mul 987 20
mul 417 987
mul 990 986
sub 989 991
mul 417 155
mul 285 988
mul 285 992
add 993 995
add 2 2
div 177 421
mul 998 2
mul 998 21
mul 422 998
mul 1001 997
sub 1000 1002
mul 422 156
mul 286 999
mul 286 1003
add 1004 1006
mul 412 867
mul 287 977
mul 287 981
add 1008 1010
mul 417 867
mul 288 988
mul 288 992
add 1012 1014
mul 422 867
mul 289 999
mul 289 1003
add 1016 1018
add 4 4
div 177 429
mul 1021 4
mul 1021 23
mul 430 1021
mul 1024 1020
sub 1023 1025
mul 430 868
mul 290 1022
mul 290 1026
add 1027 1029
add 5 5
div 177 434
mul 1032 5
mul 1032 24
mul 435 1032
mul 1035 1031
sub 1034 1036
mul 435 869
mul 435 858
mul 291 1033
mul 291 1037
add 1038 1041
mul 435 867
mul 292 1033
mul 292 1037
add 1043 1045
add 6 6
div 177 440
mul 1048 6
mul 1048 25
mul 441 1048
mul 1051 1047
sub 1050 1052
mul 441 864
mul 441 866
mul 283 1049
mul 283 1053
add 1055 1057
add 8 8
div 177 445
mul 1060 8
mul 1060 26
mul 446 1060
mul 1063 1059
sub 1062 1064
mul 446 871
mul 295 1061
mul 295 1065
add 1066 1068
add 12 12
div 177 450
mul 1071 12
mul 1071 30
mul 451 1071
mul 1074 1070
sub 1073 1075
mul 451 872
mul 296 1072
mul 296 1076
add 1077 1079
mul 441 870
mul 293 1049
mul 293 1053
add 1081 1083
add 3 3
div 177 456
mul 1086 3
mul 1086 22
mul 457 1086
mul 1089 1085
sub 1088 1090
mul 457 870
mul 294 1087
mul 294 1091
add 1092 1094
add 10 10
div 177 461
mul 1097 10
mul 1097 28
mul 462 1097
mul 1100 1096
sub 1099 1101
mul 462 79
mul 187 1098
mul 187 1102
add 1103 1105
mul 446 758
mul 185 1061
mul 185 1065
add 1107 1109
add 9 9
div 177 467
mul 1112 9
mul 1112 27
mul 468 1112
mul 1115 1111
sub 1114 1116
mul 468 759
mul 186 1113
mul 186 1117
add 1118 1120
mul 468 830
mul 251 1113
mul 251 1117
add 1122 1124
add 11 11
div 177 473
mul 1127 11
mul 1127 29
mul 474 1127
mul 1130 1126
sub 1129 1131
mul 474 829
mul 252 1128
mul 252 1132
add 1133 1135
mul 468 834
mul 468 835
mul 254 1113
mul 254 1117
add 1137 1140
mul 451 837
mul 257 1072
mul 257 1076
add 1142 1144
mul 468 841
mul 468 842
mul 259 1113
mul 259 1117
add 1146 1149
add 13 13
div 177 481
mul 1152 13
mul 1152 31
mul 482 1152
mul 1155 1151
sub 1154 1156
mul 482 844
mul 262 1153
mul 262 1157
add 1158 1160
mul 482 853
mul 268 1153
mul 268 1157
add 1162 1164
add 14 14
div 177 487
mul 1167 14
mul 1167 32
mul 488 1167
mul 1170 1166
sub 1169 1171
mul 488 852
mul 269 1168
mul 269 1172
add 1173 1175
mul 446 889
mul 318 1061
mul 318 1065
add 1177 1179
mul 451 894
mul 323 1072
mul 323 1076
add 1181 1183
add 15 15
div 177 494
mul 1186 15
mul 1186 33
mul 495 1186
mul 1189 1185
sub 1188 1190
mul 495 954
mul 384 1187
mul 384 1191
add 1192 1194
mul 468 898
mul 327 1113
mul 327 1117
add 1196 1198
add 16 16
div 177 500
mul 1201 16
mul 1201 34
mul 501 1201
mul 1204 1200
sub 1203 1205
mul 501 897
mul 328 1202
mul 328 1206
add 1207 1209
mul 468 899
mul 330 1113
mul 330 1117
add 1211 1213
add 17 17
div 177 506
mul 1216 17
mul 1216 35
mul 507 1216
mul 1219 1215
sub 1218 1220
mul 507 901
mul 332 1217
mul 332 1221
add 1222 1224
mul 446 951
mul 952 446
neg 1227
mul 383 1061
mul 383 1065
add 1226 1230
mul 446 956
mul 386 1061
mul 386 1065
add 1232 1234
mul 446 957
mul 387 1061
mul 387 1065
add 1236 1238
mul 446 958
mul 388 1061
mul 388 1065
add 1240 1242
mul 976 36
mul 514 976
mul 1245 975
sub 1244 1246
mul 514 154
mul 284 1247
add 1248 1249
mul 987 37
mul 517 987
mul 1252 986
sub 1251 1253
mul 517 155
mul 285 1254
add 1255 1256
mul 998 38
mul 520 998
mul 1259 997
sub 1258 1260
mul 520 156
mul 286 1261
add 1262 1263
mul 514 867
mul 287 1247
add 1265 1266
mul 517 867
mul 288 1254
add 1268 1269
mul 520 867
mul 289 1261
add 1271 1272
mul 1021 40
mul 526 1021
mul 1275 1020
sub 1274 1276
mul 526 868
mul 290 1277
add 1278 1279
mul 1032 41
mul 529 1032
mul 1282 1031
sub 1281 1283
mul 529 869
mul 529 858
mul 291 1284
add 1285 1287
mul 529 867
mul 292 1284
add 1289 1290
mul 1048 42
mul 533 1048
mul 1293 1047
sub 1292 1294
mul 533 864
mul 533 866
mul 283 1295
add 1297 1298
mul 1060 43
mul 536 1060
mul 1301 1059
sub 1300 1302
mul 536 871
mul 295 1303
add 1304 1305
mul 1071 47
mul 539 1071
mul 1308 1070
sub 1307 1309
mul 539 872
mul 296 1310
add 1311 1312
mul 533 870
mul 293 1295
add 1314 1315
mul 1086 39
mul 543 1086
mul 1318 1085
sub 1317 1319
mul 543 870
mul 294 1320
add 1321 1322
mul 1097 45
mul 546 1097
mul 1325 1096
sub 1324 1326
mul 546 79
mul 187 1327
add 1328 1329
mul 536 758
mul 185 1303
add 1331 1332
mul 1112 44
mul 550 1112
mul 1335 1111
sub 1334 1336
mul 550 759
mul 186 1337
add 1338 1339
mul 550 830
mul 251 1337
add 1341 1342
mul 1127 46
mul 554 1127
mul 1345 1126
sub 1344 1346
mul 554 829
mul 252 1347
add 1348 1349
mul 550 834
mul 550 835
mul 254 1337
add 1351 1353
mul 539 837
mul 257 1310
add 1355 1356
mul 550 841
mul 550 842
mul 259 1337
add 1358 1360
mul 1152 48
mul 560 1152
mul 1363 1151
sub 1362 1364
mul 560 844
mul 262 1365
add 1366 1367
mul 560 853
mul 268 1365
add 1369 1370
mul 1167 49
mul 564 1167
mul 1373 1166
sub 1372 1374
mul 564 852
mul 269 1375
add 1376 1377
mul 536 889
mul 318 1303
add 1379 1380
mul 539 894
mul 323 1310
add 1382 1383
mul 1186 50
mul 569 1186
mul 1386 1185
sub 1385 1387
mul 569 954
mul 384 1388
add 1389 1390
mul 550 898
mul 327 1337
add 1392 1393
mul 1201 51
mul 573 1201
mul 1396 1200
sub 1395 1397
mul 573 897
mul 328 1398
add 1399 1400
mul 550 899
mul 330 1337
add 1402 1403
mul 1216 52
mul 577 1216
mul 1406 1215
sub 1405 1407
mul 577 901
mul 332 1408
add 1409 1410
mul 536 951
mul 952 536
neg 1413
mul 383 1303
add 1412 1415
mul 536 956
mul 386 1303
add 1417 1418
mul 536 957
mul 387 1303
add 1420 1421
mul 536 958
mul 388 1303
add 1423 1424
neg 154
neg 155
neg 156
sub 1426 867
sub 1427 867
sub 1428 867
neg 868
neg 869
neg 858
sub 1433 867
add 858 864
neg 864
neg 866
neg 871
neg 870
sub 1438 870
neg 79
sub 1439 758
neg 759
sub 1444 830
neg 829
neg 872
sub 1445 834
neg 835
sub 1447 837
sub 1448 841
sub 1449 842
add 1452 844
sub 842 844
sub 1454 853
neg 852
sub 1443 889
sub 1450 894
neg 954
sub 1451 898
neg 897
sub 1460 899
neg 901
sub 1457 951
sub 1464 956
sub 1465 957
sub 1466 958
neg 985
neg 983
neg 996
neg 994
neg 1007
neg 1005
sub 1468 1011
sub 1469 1009
sub 1470 1015
sub 1471 1013
sub 1472 1019
sub 1473 1017
neg 1030
neg 1028
neg 1042
neg 1039
neg 1040
sub 1482 1046
sub 1484 1044
add 1039 1054
neg 1054
neg 1058
neg 1056
neg 1069
neg 1067
sub 1489 1084
sub 1490 1082
neg 1095
neg 1093
neg 1106
neg 1104
sub 1491 1110
sub 1492 1108
neg 1121
neg 1119
sub 1501 1125
sub 1502 1123
neg 1136
neg 1134
neg 1080
neg 1078
sub 1503 1141
neg 1138
sub 1504 1139
sub 1507 1145
sub 1508 1143
sub 1509 1150
sub 1510 1147
sub 1511 1148
add 1515 1161
sub 1147 1161
neg 1159
sub 1518 1165
sub 1519 1163
neg 1176
neg 1174
sub 1499 1180
sub 1500 1178
sub 1512 1184
sub 1513 1182
neg 1195
neg 1193
sub 1514 1199
sub 1516 1197
neg 1210
neg 1208
sub 1530 1214
sub 1531 1212
neg 1225
neg 1223
sub 1524 1231
sub 1525 1229
sub 1538 1235
sub 1539 1233
sub 1540 1239
sub 1541 1237
sub 1542 1243
sub 1543 1241
neg 1250
neg 1257
neg 1264
sub 1546 1267
sub 1547 1270
sub 1548 1273
neg 1280
neg 1288
neg 1286
sub 1553 1291
add 1286 1296
neg 1296
neg 1299
neg 1306
sub 1558 1316
neg 1323
neg 1330
sub 1559 1333
neg 1340
sub 1564 1343
neg 1350
neg 1313
sub 1565 1354
neg 1352
sub 1567 1357
sub 1568 1361
sub 1569 1359
add 1572 1368
sub 1359 1368
sub 1574 1371
neg 1378
sub 1563 1381
sub 1570 1384
neg 1391
sub 1571 1394
neg 1401
sub 1580 1404
neg 1411
sub 1577 1416
sub 1584 1419
sub 1585 1422
sub 1586 1425
rate solid_a 591
rate solid_b 593
rate solid_c 595
rate residue 606
rate stomach 596
rate small_bowel 599
rate colon 605
rate TRPM6_gut 395
rate plasma 639
rate interstitium 634
rate depot 608
rate fast 614
rate organs 627
rate muscle 623
rate deep 624
rate red_cells 629
rate surface 632
rate crystal 635
rate TRPM6_kidney 407
rate L1:solid_a 645
rate L1:solid_b 647
rate L1:solid_c 649
rate L1:residue 659
rate L1:stomach 746
rate L1:small_bowel 652
rate L1:colon 658
rate L1:plasma 747
rate L1:interstitium 687
rate L1:depot 660
rate L1:fast 667
rate L1:organs 680
rate L1:muscle 676
rate L1:deep 677
rate L1:red_cells 682
rate L1:surface 685
rate L1:crystal 688
rate L2:solid_a 698
rate L2:solid_b 700
rate L2:solid_c 702
rate L2:residue 712
rate L2:stomach 748
rate L2:small_bowel 705
rate L2:colon 711
rate L2:plasma 749
rate L2:interstitium 740
rate L2:depot 713
rate L2:fast 720
rate L2:organs 733
rate L2:muscle 729
rate L2:deep 730
rate L2:red_cells 735
rate L2:surface 738
rate L2:crystal 741
flow diet stomach 146
flow swallowed stomach 147
flow swallowed solid_a 148
flow swallowed solid_b 149
flow swallowed solid_c 150
flow swallowed residue 151
flow injected depot 153
flow infused plasma 152
flow solid_a stomach 284
flow solid_b stomach 285
flow solid_c stomach 286
flow solid_a residue 287
flow solid_b residue 288
flow solid_c residue 289
flow stomach small_bowel 290
flow small_bowel plasma 291
flow small_bowel colon 292
flow colon plasma 283
flow plasma colon 295
flow organs colon 296
flow colon faeces 293
flow residue faeces 294
flow depot plasma 187
flow plasma interstitium 185
flow interstitium plasma 186
flow interstitium fast 251
flow fast interstitium 252
flow interstitium organs 254
flow organs interstitium 257
flow interstitium muscle 259
flow muscle interstitium 262
flow muscle deep 268
flow deep muscle 269
flow plasma red_cells 318
flow organs red_cells 323
flow red_cells plasma 384
flow interstitium surface 327
flow surface interstitium 328
flow interstitium crystal 330
flow crystal interstitium 332
flow plasma urine 383
flow plasma sweat 386
flow plasma faeces 387
flow plasma blood 388
flow L1:solid_a L1:stomach 413
flow L1:solid_b L1:stomach 418
flow L1:solid_c L1:stomach 423
flow L1:solid_a L1:residue 424
flow L1:solid_b L1:residue 425
flow L1:solid_c L1:residue 426
flow L1:stomach L1:small_bowel 431
flow L1:small_bowel L1:plasma 436
flow L1:small_bowel L1:colon 437
flow L1:colon L1:plasma 442
flow L1:plasma L1:colon 447
flow L1:organs L1:colon 452
flow L1:colon L1:faeces 453
flow L1:residue L1:faeces 458
flow L1:depot L1:plasma 463
flow L1:plasma L1:interstitium 464
flow L1:interstitium L1:plasma 469
flow L1:interstitium L1:fast 470
flow L1:fast L1:interstitium 475
flow L1:interstitium L1:organs 476
flow L1:organs L1:interstitium 477
flow L1:interstitium L1:muscle 478
flow L1:muscle L1:interstitium 483
flow L1:muscle L1:deep 484
flow L1:deep L1:muscle 489
flow L1:plasma L1:red_cells 490
flow L1:organs L1:red_cells 491
flow L1:red_cells L1:plasma 496
flow L1:interstitium L1:surface 497
flow L1:surface L1:interstitium 502
flow L1:interstitium L1:crystal 503
flow L1:crystal L1:interstitium 508
flow L1:plasma L1:urine 509
flow L1:plasma L1:sweat 510
flow L1:plasma L1:faeces 511
flow L1:plasma L1:blood 512
flow L2:solid_a L2:stomach 515
flow L2:solid_b L2:stomach 518
flow L2:solid_c L2:stomach 521
flow L2:solid_a L2:residue 522
flow L2:solid_b L2:residue 523
flow L2:solid_c L2:residue 524
flow L2:stomach L2:small_bowel 527
flow L2:small_bowel L2:plasma 530
flow L2:small_bowel L2:colon 531
flow L2:colon L2:plasma 534
flow L2:plasma L2:colon 537
flow L2:organs L2:colon 540
flow L2:colon L2:faeces 541
flow L2:residue L2:faeces 544
flow L2:depot L2:plasma 547
flow L2:plasma L2:interstitium 548
flow L2:interstitium L2:plasma 551
flow L2:interstitium L2:fast 552
flow L2:fast L2:interstitium 555
flow L2:interstitium L2:organs 556
flow L2:organs L2:interstitium 557
flow L2:interstitium L2:muscle 558
flow L2:muscle L2:interstitium 561
flow L2:muscle L2:deep 562
flow L2:deep L2:muscle 565
flow L2:plasma L2:red_cells 566
flow L2:organs L2:red_cells 567
flow L2:red_cells L2:plasma 570
flow L2:interstitium L2:surface 571
flow L2:surface L2:interstitium 574
flow L2:interstitium L2:crystal 575
flow L2:crystal L2:interstitium 578
flow L2:plasma L2:urine 579
flow L2:plasma L2:sweat 580
flow L2:plasma L2:faeces 581
flow L2:plasma L2:blood 582
flow L1:swallowed L1:stomach 160
flow L1:infused L1:plasma 161
flow L2:swallowed L2:stomach 162
flow L2:infused L2:plasma 163
observable gut.dissolved_a 284
observable gut.dissolved_b 285
observable gut.dissolved_c 286
observable gut.passed_a 287
observable gut.passed_b 288
observable gut.passed_c 289
observable gut.emptied 290
observable gut.absorbed 291
observable gut.moved 292
observable gut.colonic 283
observable gut.voided 293
observable gut.rest_voided 294
observable gut.secreted 295
observable gut.shed 296
observable plasma.total 164
observable plasma.ionised 179
observable plasma.ultrafilterable 181
observable plasma.relative 182
observable plasma.outside 184
observable plasma.filtered_out 185
observable plasma.back 186
observable plasma.released 187
observable plasma.sweat 188
observable cells.free 208
observable cells.free_concentration 249
observable cells.held 209
observable cells.fast_in 251
observable cells.fast_out 252
observable cells.organs_in 254
observable cells.organs_out 257
observable cells.muscle_in 259
observable cells.muscle_out 262
observable cells.deep_in 268
observable cells.deep_out 269
observable erythrocyte.free 314
observable erythrocyte.total_concentration 315
observable erythrocyte.free_concentration 316
observable erythrocyte.entered 318
observable erythrocyte.left 320
observable erythrocyte.born 323
observable erythrocyte.died 325
observable bone.bound 327
observable bone.freed 328
observable bone.laid 330
observable bone.resorbed 332
observable kidney.proximal 334
observable kidney.limb 362
observable kidney.distal 381
observable kidney.excreted 382
observable kidney.urine 383
d_rate 0 0 1429
d_rate 1 1 1430
d_rate 2 2 1431
d_rate 3 0 867
d_rate 3 1 867
d_rate 3 2 867
d_rate 3 3 1440
d_rate 4 0 154
d_rate 4 1 155
d_rate 4 2 156
d_rate 4 4 1432
d_rate 5 4 868
d_rate 5 5 1435
d_rate 5 7 1434
d_rate 6 5 867
d_rate 6 6 1441
d_rate 6 7 1437
d_rate 6 8 871
d_rate 6 12 872
d_rate 7 7 966
d_rate 7 13 965
d_rate 8 5 869
d_rate 8 6 866
d_rate 8 7 1436
d_rate 8 8 1467
d_rate 8 9 759
d_rate 8 10 79
d_rate 8 15 954
d_rate 8 18 952
d_rate 9 8 758
d_rate 9 9 1462
d_rate 9 11 829
d_rate 9 12 837
d_rate 9 13 1453
d_rate 9 16 897
d_rate 9 17 901
d_rate 10 10 1442
d_rate 11 9 830
d_rate 11 11 1446
d_rate 12 9 834
d_rate 12 12 1458
d_rate 12 13 835
d_rate 13 9 841
d_rate 13 13 1455
d_rate 13 14 852
d_rate 14 13 853
d_rate 14 14 1456
d_rate 15 8 889
d_rate 15 12 894
d_rate 15 15 1459
d_rate 16 9 898
d_rate 16 16 1461
d_rate 17 9 899
d_rate 17 17 1463
d_rate 18 13 973
d_rate 18 18 974
d_rate 19 0 1474
d_rate 19 19 1475
d_rate 20 1 1476
d_rate 20 20 1477
d_rate 21 2 1478
d_rate 21 21 1479
d_rate 22 0 1011
d_rate 22 1 1015
d_rate 22 2 1019
d_rate 22 3 1495
d_rate 22 19 1009
d_rate 22 20 1013
d_rate 22 21 1017
d_rate 22 22 1496
d_rate 23 0 985
d_rate 23 1 996
d_rate 23 2 1007
d_rate 23 4 1480
d_rate 23 19 983
d_rate 23 20 994
d_rate 23 21 1005
d_rate 23 23 1481
d_rate 24 4 1030
d_rate 24 5 1485
d_rate 24 7 1483
d_rate 24 23 1028
d_rate 24 24 1486
d_rate 25 5 1046
d_rate 25 6 1493
d_rate 25 7 1488
d_rate 25 8 1069
d_rate 25 12 1080
d_rate 25 24 1044
d_rate 25 25 1494
d_rate 25 26 1067
d_rate 25 30 1078
d_rate 26 5 1042
d_rate 26 6 1058
d_rate 26 7 1487
d_rate 26 8 1544
d_rate 26 9 1121
d_rate 26 10 1106
d_rate 26 15 1195
d_rate 26 18 1227
d_rate 26 24 1040
d_rate 26 25 1056
d_rate 26 26 1545
d_rate 26 27 1119
d_rate 26 28 1104
d_rate 26 33 1193
d_rate 27 8 1110
d_rate 27 9 1534
d_rate 27 11 1136
d_rate 27 12 1145
d_rate 27 13 1517
d_rate 27 16 1210
d_rate 27 17 1225
d_rate 27 26 1108
d_rate 27 27 1535
d_rate 27 29 1134
d_rate 27 30 1143
d_rate 27 31 1159
d_rate 27 34 1208
d_rate 27 35 1223
d_rate 28 10 1497
d_rate 28 28 1498
d_rate 29 9 1125
d_rate 29 11 1505
d_rate 29 27 1123
d_rate 29 29 1506
d_rate 30 9 1141
d_rate 30 12 1526
d_rate 30 13 1138
d_rate 30 27 1139
d_rate 30 30 1527
d_rate 31 9 1150
d_rate 31 13 1520
d_rate 31 14 1176
d_rate 31 27 1148
d_rate 31 31 1521
d_rate 31 32 1174
d_rate 32 13 1165
d_rate 32 14 1522
d_rate 32 31 1163
d_rate 32 32 1523
d_rate 33 8 1180
d_rate 33 12 1184
d_rate 33 15 1528
d_rate 33 26 1178
d_rate 33 30 1182
d_rate 33 33 1529
d_rate 34 9 1199
d_rate 34 16 1532
d_rate 34 27 1197
d_rate 34 34 1533
d_rate 35 9 1214
d_rate 35 17 1536
d_rate 35 27 1212
d_rate 35 35 1537
d_rate 36 0 1549
d_rate 36 36 1475
d_rate 37 1 1550
d_rate 37 37 1477
d_rate 38 2 1551
d_rate 38 38 1479
d_rate 39 0 1267
d_rate 39 1 1270
d_rate 39 2 1273
d_rate 39 3 1561
d_rate 39 36 1009
d_rate 39 37 1013
d_rate 39 38 1017
d_rate 39 39 1496
d_rate 40 0 1250
d_rate 40 1 1257
d_rate 40 2 1264
d_rate 40 4 1552
d_rate 40 36 983
d_rate 40 37 994
d_rate 40 38 1005
d_rate 40 40 1481
d_rate 41 4 1280
d_rate 41 5 1555
d_rate 41 7 1554
d_rate 41 40 1028
d_rate 41 41 1486
d_rate 42 5 1291
d_rate 42 6 1560
d_rate 42 7 1557
d_rate 42 8 1306
d_rate 42 12 1313
d_rate 42 41 1044
d_rate 42 42 1494
d_rate 42 43 1067
d_rate 42 47 1078
d_rate 43 5 1288
d_rate 43 6 1299
d_rate 43 7 1556
d_rate 43 8 1587
d_rate 43 9 1340
d_rate 43 10 1330
d_rate 43 15 1391
d_rate 43 18 1413
d_rate 43 41 1040
d_rate 43 42 1056
d_rate 43 43 1545
d_rate 43 44 1119
d_rate 43 45 1104
d_rate 43 50 1193
d_rate 44 8 1333
d_rate 44 9 1582
d_rate 44 11 1350
d_rate 44 12 1357
d_rate 44 13 1573
d_rate 44 16 1401
d_rate 44 17 1411
d_rate 44 43 1108
d_rate 44 44 1535
d_rate 44 46 1134
d_rate 44 47 1143
d_rate 44 48 1159
d_rate 44 51 1208
d_rate 44 52 1223
d_rate 45 10 1562
d_rate 45 45 1498
d_rate 46 9 1343
d_rate 46 11 1566
d_rate 46 44 1123
d_rate 46 46 1506
d_rate 47 9 1354
d_rate 47 12 1578
d_rate 47 13 1352
d_rate 47 44 1139
d_rate 47 47 1527
d_rate 48 9 1361
d_rate 48 13 1575
d_rate 48 14 1378
d_rate 48 44 1148
d_rate 48 48 1521
d_rate 48 49 1174
d_rate 49 13 1371
d_rate 49 14 1576
d_rate 49 48 1163
d_rate 49 49 1523
d_rate 50 8 1381
d_rate 50 12 1384
d_rate 50 15 1579
d_rate 50 43 1178
d_rate 50 47 1182
d_rate 50 50 1529
d_rate 51 9 1394
d_rate 51 16 1581
d_rate 51 44 1197
d_rate 51 51 1533
d_rate 52 9 1404
d_rate 52 17 1583
d_rate 52 44 1212
d_rate 52 52 1537
d_flow 8 0 154
d_flow 9 1 155
d_flow 10 2 156
d_flow 11 0 867
d_flow 12 1 867
d_flow 13 2 867
d_flow 14 4 868
d_flow 15 5 869
d_flow 15 7 858
d_flow 16 5 867
d_flow 17 6 866
d_flow 17 7 864
d_flow 18 8 871
d_flow 19 12 872
d_flow 20 6 870
d_flow 21 3 870
d_flow 22 10 79
d_flow 23 8 758
d_flow 24 9 759
d_flow 25 9 830
d_flow 26 11 829
d_flow 27 9 834
d_flow 27 13 835
d_flow 28 12 837
d_flow 29 9 841
d_flow 29 13 842
d_flow 30 13 844
d_flow 31 13 853
d_flow 32 14 852
d_flow 33 8 889
d_flow 34 12 894
d_flow 35 15 954
d_flow 36 9 898
d_flow 37 16 897
d_flow 38 9 899
d_flow 39 17 901
d_flow 40 8 951
d_flow 40 18 953
d_flow 41 8 956
d_flow 42 8 957
d_flow 43 8 958
d_flow 44 0 985
d_flow 44 19 983
d_flow 45 1 996
d_flow 45 20 994
d_flow 46 2 1007
d_flow 46 21 1005
d_flow 47 0 1011
d_flow 47 19 1009
d_flow 48 1 1015
d_flow 48 20 1013
d_flow 49 2 1019
d_flow 49 21 1017
d_flow 50 4 1030
d_flow 50 23 1028
d_flow 51 5 1042
d_flow 51 7 1039
d_flow 51 24 1040
d_flow 52 5 1046
d_flow 52 24 1044
d_flow 53 6 1058
d_flow 53 7 1054
d_flow 53 25 1056
d_flow 54 8 1069
d_flow 54 26 1067
d_flow 55 12 1080
d_flow 55 30 1078
d_flow 56 6 1084
d_flow 56 25 1082
d_flow 57 3 1095
d_flow 57 22 1093
d_flow 58 10 1106
d_flow 58 28 1104
d_flow 59 8 1110
d_flow 59 26 1108
d_flow 60 9 1121
d_flow 60 27 1119
d_flow 61 9 1125
d_flow 61 27 1123
d_flow 62 11 1136
d_flow 62 29 1134
d_flow 63 9 1141
d_flow 63 13 1138
d_flow 63 27 1139
d_flow 64 12 1145
d_flow 64 30 1143
d_flow 65 9 1150
d_flow 65 13 1147
d_flow 65 27 1148
d_flow 66 13 1161
d_flow 66 31 1159
d_flow 67 13 1165
d_flow 67 31 1163
d_flow 68 14 1176
d_flow 68 32 1174
d_flow 69 8 1180
d_flow 69 26 1178
d_flow 70 12 1184
d_flow 70 30 1182
d_flow 71 15 1195
d_flow 71 33 1193
d_flow 72 9 1199
d_flow 72 27 1197
d_flow 73 16 1210
d_flow 73 34 1208
d_flow 74 9 1214
d_flow 74 27 1212
d_flow 75 17 1225
d_flow 75 35 1223
d_flow 76 8 1231
d_flow 76 18 1228
d_flow 76 26 1229
d_flow 77 8 1235
d_flow 77 26 1233
d_flow 78 8 1239
d_flow 78 26 1237
d_flow 79 8 1243
d_flow 79 26 1241
d_flow 80 0 1250
d_flow 80 36 983
d_flow 81 1 1257
d_flow 81 37 994
d_flow 82 2 1264
d_flow 82 38 1005
d_flow 83 0 1267
d_flow 83 36 1009
d_flow 84 1 1270
d_flow 84 37 1013
d_flow 85 2 1273
d_flow 85 38 1017
d_flow 86 4 1280
d_flow 86 40 1028
d_flow 87 5 1288
d_flow 87 7 1286
d_flow 87 41 1040
d_flow 88 5 1291
d_flow 88 41 1044
d_flow 89 6 1299
d_flow 89 7 1296
d_flow 89 42 1056
d_flow 90 8 1306
d_flow 90 43 1067
d_flow 91 12 1313
d_flow 91 47 1078
d_flow 92 6 1316
d_flow 92 42 1082
d_flow 93 3 1323
d_flow 93 39 1093
d_flow 94 10 1330
d_flow 94 45 1104
d_flow 95 8 1333
d_flow 95 43 1108
d_flow 96 9 1340
d_flow 96 44 1119
d_flow 97 9 1343
d_flow 97 44 1123
d_flow 98 11 1350
d_flow 98 46 1134
d_flow 99 9 1354
d_flow 99 13 1352
d_flow 99 44 1139
d_flow 100 12 1357
d_flow 100 47 1143
d_flow 101 9 1361
d_flow 101 13 1359
d_flow 101 44 1148
d_flow 102 13 1368
d_flow 102 48 1159
d_flow 103 13 1371
d_flow 103 48 1163
d_flow 104 14 1378
d_flow 104 49 1174
d_flow 105 8 1381
d_flow 105 43 1178
d_flow 106 12 1384
d_flow 106 47 1182
d_flow 107 15 1391
d_flow 107 50 1193
d_flow 108 9 1394
d_flow 108 44 1197
d_flow 109 16 1401
d_flow 109 51 1208
d_flow 110 9 1404
d_flow 110 44 1212
d_flow 111 17 1411
d_flow 111 52 1223
d_flow 112 8 1416
d_flow 112 18 1414
d_flow 112 43 1229
d_flow 113 8 1419
d_flow 113 43 1233
d_flow 114 8 1422
d_flow 114 43 1237
d_flow 115 8 1425
d_flow 115 43 1241
